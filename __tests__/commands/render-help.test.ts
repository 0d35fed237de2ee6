import { describe, expect, test } from '@jest/globals';
import { commandTable } from '../../src/commands/command-table.js';
import { renderHelp } from '../../src/commands/terminal/render-help.js';
import { renderOverview } from '../../src/commands/terminal/render-overview.js';
import { inputDefinitions } from '../../src/settings/inputs/inputs.js';

describe('the help', () => {
  test('lists every command with a summary', () => {
    const overview = renderOverview();
    for (const [name, { summary }] of Object.entries(commandTable)) {
      expect(overview).toMatch(new RegExp(`^  ${name} +${summary}$`, 'm'));
    }
  });

  test.each(Object.keys(commandTable))(
    'of %s shows usage, every option with a sentence, and examples',
    async (name) => {
      const command = await commandTable[name]?.load();
      if (!command) throw new Error(`${name} cannot be loaded`);
      const help = renderHelp(name, command, 80);
      expect(help).toMatch(new RegExp(`^Usage: go-notarize ${name} `));
      for (const option of command.options) {
        expect(help).toContain(`\n  --${option.name}`);
        expect(option.description).toMatch(/^[A-Za-z'].*\S/);
      }
      expect(command.examples.length).toBeGreaterThan(0);
      for (const example of command.examples) expect(example).toMatch(new RegExp(`^go-notarize ${name}\\b`));
    },
  );

  test('breaks text at the width of the terminal', async () => {
    const command = await commandTable.release?.load();
    if (!command) throw new Error('release cannot be loaded');
    const [, , ...lines] = renderHelp('release', command, 60).split('\nEnvironment')[0]?.split('\n') ?? [];
    expect(
      lines.filter((line) => line.length > 60 && !/^ *\S+$/.test(line) && !line.startsWith('  --')),
    ).toEqual([]);
  });

  test('of release shows every input with its default, but no secret and no input for workflows only', async () => {
    const command = await commandTable.release?.load();
    const shown = new Map(command?.options.map((option) => [option.name, option]));
    for (const { name, secret, workflowOnly, default: preset } of inputDefinitions) {
      expect(shown.has(name)).toBe(!secret && !workflowOnly);
      if (shown.has(name)) expect(shown.get(name)?.default ?? '').toBe(preset);
    }
  });

  test('of replay leaves out the inputs that a replay sets itself', async () => {
    const command = await commandTable.replay?.load();
    const shown = command?.options.map(({ name }) => name);
    expect(shown).toContain('packages');
    for (const name of ['notary-key-id', 'submission-id', 'output-directory'])
      expect(shown).not.toContain(name);
  });
});
