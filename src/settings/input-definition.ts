export type InputGroup = 'Go' | 'Build' | 'App' | 'Sign' | 'Package' | 'Notarize' | 'Finish' | 'Run';

export interface InputDefinition {
  name: string;
  group: InputGroup;
  /** One or two sentences, as action.yml shows them. */
  description: string;
  /** Text that stands for "not given"; every input has one, so that none is required by the runner. */
  default: string;
  /** Allowed words, where the input is a choice. */
  choices?: readonly string[];
  /** Several of the choices may be given, separated by spaces, commas or lines. */
  several?: true;
  /** Masked before anything else happens; never accepted as a command-line argument. */
  secret?: true;
  example?: string;
}

/** The choices of what is on or off. */
export const yesNo = ['true', 'false'] as const;
