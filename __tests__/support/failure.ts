/** Runs `work` and returns the error that it threw; fails the test when it threw nothing. */
export async function failureOf(work: () => unknown): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('expected a failure, but there was none');
}
