/**
 * stapler(1): for apps, and disk images that are signed, with tickets of the local service. Exit codes: 64 called wrongly, 65 no ticket in the answer,
 * 66 nothing there or of a kind that carries no ticket, 68 no service, 73 cannot be written. Source: its man page.
 */
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal } from './call.mjs';
import { isBundle, isDiskImage } from './code.mjs';
import { markStapled } from './codesign/simulated.mjs';
import { endpoints } from './endpoints.mjs';
import { cdHashesOf, isStapled, lookUpTicket, ticketPath } from './tickets.mjs';

/** In: the words behind `stapler`. */
export async function stapler(words) {
  const rest = words.filter((word) => !/^-[qv]$/.test(word));
  const [action, path] = rest;
  if (!['staple', 'validate'].includes(action) || rest.length < 2) {
    throw new Refusal(
      64,
      'Usage: stapler staple [-q] [-v] path...\n       stapler validate [-q] [-v] path...',
    );
  }
  const target = rest.at(-1) ?? path; // of several only the last is used
  const head = `Processing: ${target}\n`;
  await checkKind(target);
  return action === 'staple' ? staple(target, head) : validate(target, head);
}

async function checkKind(path) {
  if (!existsSync(path)) throw new Refusal(66, `Could not find file at path: ${path}`);
  if (isBundle(path)) {
    if ((await cdHashesOf(path)).length > 0) return;
    throw new Refusal(66, `${basename(path)} is not signed.`, `Processing: ${path}\n`);
  }
  const carries = !statSync(path).isDirectory() && (isDiskImage(path) || path.endsWith('.pkg'));
  if (!carries) throw new Refusal(66, `Stapler is incapable of working with ${kindOf(path)} files.`);
}

const kindOf = (path) => (path.endsWith('.zip') ? 'Zip archive' : 'Unix executable');

async function staple(path, head) {
  if (!endpoints()) throw new Refusal(68, 'The staple and validate action failed! Error 68.', head);
  const name = basename(path);
  const [cdHash] = await cdHashesOf(path);
  if (isBundle(path)) rmSync(ticketPath(path), { force: true }); // before the new one is known
  const ticket = cdHash === undefined ? null : await lookUpTicket(cdHash);
  if (ticket === null) {
    const texts = [
      `CloudKit query for ${name} (2/${cdHash}) failed due to "Record not found".`,
      `Could not find base64 encoded ticket in response for ${cdHash}`,
      'The staple and validate action failed! Error 65.',
    ];
    throw new Refusal(65, '', `${head}${texts.join('\n')}\n`);
  }
  if (isBundle(path)) write(path, ticket, head);
  else markStapled(path);
  return `${head}The staple and validate action worked!\n`;
}

function write(path, ticket, head) {
  try {
    writeFileSync(ticketPath(path), ticket, { mode: 0o644 });
  } catch {
    throw new Refusal(73, '', `${head}The staple and validate action failed! Error 73.\n`);
  }
}

async function validate(path, head) {
  if (await isStapled(path)) return `${head}The validate action worked!\n`;
  throw new Refusal(65, '', `${head}${basename(path)} does not have a ticket stapled to it.\n`);
}
