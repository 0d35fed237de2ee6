/** Describes one input, as action.yml, the pages and the help of the command line show it. */
export interface InputDefinition {
  name: string;
  /** One or two sentences. */
  description: string;
  /** Value of an input that is not set. Every input has one, so the runner requires none. */
  default: string;
  /** Allowed words, for a choice. */
  choices?: readonly string[];
  /** Accepts several of the choices, separated by spaces, commas or lines. */
  several?: true;
  /** Masked before anything else happens, and never accepted as a command-line argument. */
  secret?: true;
  /** Has no effect on the command line. */
  workflowOnly?: true;
  example?: string;
}

/** The choices of an input that is on or off. */
export const yesNo = ['true', 'false'] as const;
