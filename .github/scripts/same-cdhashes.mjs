/** Fails unless two outputs `cdhashes` name the same programs with the same code hashes. Environment: APPLE, PORTABLE. */
const table = (text) =>
  JSON.parse(text)
    .filter(({ arch }) => arch !== 'dmg')
    .map(({ artifact, arch, cdhash }) => `${artifact} ${arch} ${cdhash}`)
    .sort();

const [apple, portable] = [process.env.APPLE, process.env.PORTABLE].map(table);
console.log(`codesign:\n${apple.join('\n')}\nportable engine:\n${portable.join('\n')}`);
if (apple.length === 0 || apple.join() !== portable.join()) {
  console.log('::error::codesign and the portable engine sign the same program differently.');
  process.exitCode = 1;
}
