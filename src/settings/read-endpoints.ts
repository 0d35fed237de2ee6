import { readFileSync } from 'node:fs';
import { InputError } from '../system/errors.js';
import { appleEndpoints, type Endpoints } from '../system/network/endpoints.js';

/** Names a JSON file with the `Endpoints` of a local replay; set by the replay command for the runs it starts. */
export const endpointsVariable = 'GO_NOTARIZE_ENDPOINTS';

/** Apple's services, or those of a replay. */
export function readEndpoints(environment: NodeJS.ProcessEnv): Endpoints {
  const path = environment[endpointsVariable];
  if (path === undefined || path === '') return appleEndpoints;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Endpoints;
  } catch (cause) {
    throw new InputError(endpointsVariable, `${endpointsVariable} names ${path}, which cannot be read.`, {
      code: 'input-invalid',
      remedy: `Unset ${endpointsVariable}; only a replay sets it.`,
      cause,
    });
  }
}
