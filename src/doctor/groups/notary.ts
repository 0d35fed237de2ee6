import { Failure } from '../../system/errors.js';
import { ok, type Row, wrong } from '../row.js';

/** A harmless authenticated call: it lists the submissions of the team. Null when it was not requested. */
export type NotaryCall = (() => Promise<unknown>) | null;

/** Reports whether the notary accepts the credentials. */
export async function examineNotary(call: NotaryCall): Promise<Row[]> {
  const id = 'notary-credentials';
  if (call === null) return [];
  try {
    await call();
    return [ok(id, 'The notary accepts the credentials.')];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [wrong(id, error.message, error.remedy)];
  }
}
