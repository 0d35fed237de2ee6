import { isCertificatePath } from '../identity/pkcs12/certificate-path.js';

const certificateInputs: readonly string[] = ['certificate', 'installer-certificate'];

/** Returns true for the value of a secret input that messages may show: the path of a certificate file. */
export function isShown(input: string, value: string): boolean {
  return certificateInputs.includes(input) && isCertificatePath(value);
}
