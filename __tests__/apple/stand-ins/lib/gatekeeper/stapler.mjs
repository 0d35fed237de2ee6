/**
 * stapler(1), with tickets of the local service. Exit codes: 64 wrong usage, 65 no ticket in the answer, 66 no
 * file, not signed, or of a kind that carries no ticket, 68 no service, 73 cannot be written. Source: its man page.
 */
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal } from '../call.mjs';
import { isBundle, isDiskImage } from '../code.mjs';
import { markStapled } from '../codesign/simulated.mjs';
import { endpoints } from '../endpoints.mjs';
import { withTicket } from '../packages/xar.mjs';
import { isStapled, lookUpTicket, ticketNamesOf, ticketPath } from './tickets.mjs';

/** Answers a call; `words` follow `stapler`. */
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
  const carries =
    isBundle(path) || (!statSync(path).isDirectory() && (isDiskImage(path) || path.endsWith('.pkg')));
  if (!carries) throw new Refusal(66, `Stapler is incapable of working with ${kindOf(path)} files.`);
  if ((await ticketNamesOf(path)).length > 0) return;
  throw new Refusal(66, `${basename(path)} is not signed.`, `Processing: ${path}\n`);
}

const kindOf = (path) => (path.endsWith('.zip') ? 'Zip archive' : 'Unix executable');

async function staple(path, head) {
  if (!endpoints()) throw new Refusal(68, 'The staple and validate action failed! Error 68.', head);
  const [name = ''] = await ticketNamesOf(path);
  if (isBundle(path)) rmSync(ticketPath(path), { force: true }); // before the new one is known
  const ticket = await lookUpTicket(name);
  if (ticket === null) {
    const texts = [
      `CloudKit query for ${basename(path)} (${name}) failed due to "Record not found".`,
      `Could not find base64 encoded ticket in response for ${name.slice(2)}`,
      'The staple and validate action failed! Error 65.',
    ];
    throw new Refusal(65, '', `${head}${texts.join('\n')}\n`);
  }
  write(path, ticket, head);
  return `${head}The staple and validate action worked!\n`;
}

function write(path, ticket, head) {
  try {
    if (isBundle(path)) writeFileSync(ticketPath(path), ticket, { mode: 0o644 });
    else if (isDiskImage(path)) markStapled(path);
    else writeFileSync(path, withTicket(readFileSync(path), ticket));
  } catch {
    throw new Refusal(73, '', `${head}The staple and validate action failed! Error 73.\n`);
  }
}

async function validate(path, head) {
  if (await isStapled(path)) return `${head}The validate action worked!\n`;
  throw new Refusal(65, '', `${head}${basename(path)} does not have a ticket stapled to it.\n`);
}
