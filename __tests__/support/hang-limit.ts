/** Milliseconds after which a command that hangs is ended. Far beyond what any command takes on an overloaded machine. */
export const hangLimit = 300_000;
