import type { Target } from '../artifact/artifact.js';
import type { Issue } from '../system/issue.js';

/** A Go program before it is signed, and the settings that decide how it runs. */
export interface BuiltProgram {
  path: string;
  target: Target | null;
  /** Version of the Go that built it. */
  goVersion: string;
  /** `ldflags`, and the flags of go build. */
  flags: readonly string[];
  /** LSMinimumSystemVersion of the app; null without one. */
  minimumSystemVersion: string | null;
  /** MACOSX_DEPLOYMENT_TARGET; null when it is not set. */
  deploymentTarget: string | null;
  hardenedRuntime: boolean;
  entitlements: Readonly<Record<string, unknown>>;
}

/** A finding about the whole program, or about one slice. */
export type Advice = Pick<Issue, 'code' | 'message' | 'remedy'> & Partial<Pick<Issue, 'severity'>>;
