import { commonOptions } from './arguments/parse-arguments.js';
import { type Command, usageError } from './command.js';

type Options = Readonly<Record<string, readonly string[]>>;

type CommandTable = Readonly<Record<string, { summary: string; load(): Promise<Command> }>>;

const shells: Readonly<Record<string, (options: Options, table: CommandTable) => string>> = {
  bash,
  zsh,
  fish,
};

/** Creates the command that prints completions of the commands in `table`. */
export function createCompletionCommand(table: CommandTable): Command {
  return {
    usage: `(${Object.keys(shells).join(' | ')})`,
    description: [
      'Prints a script that completes commands and options.',
      'bash: source <(go-notarize completion bash). zsh: the same with zsh, after compinit. fish: go-notarize completion fish | source.',
    ],
    options: [],
    examples: Object.keys(shells).map((shell) => `go-notarize completion ${shell}`),
    async run({ positionals: [shell = '', ...more] }, terminal) {
      const render = Object.hasOwn(shells, shell) && more.length === 0 ? shells[shell] : undefined;
      if (render === undefined) {
        const remedy = `Write one of ${Object.keys(shells).join(', ')}.`;
        throw usageError('shell', 'completion takes the name of one shell.', remedy);
      }
      terminal.print(render(await optionsByCommand(table), table));
      return 0;
    },
  };
}

async function optionsByCommand(table: CommandTable): Promise<Options> {
  const entries = await Promise.all(
    Object.entries(table).map(async ([name, { load }]) => {
      const { options } = await load();
      return [name, [...options, ...commonOptions].map((option) => `--${option.name}`)] as const;
    }),
  );
  return Object.fromEntries(entries);
}

function bash(options: Options): string {
  return [
    '_go_notarize() {',
    '  local command names=""',
    '  read -r _ command _ <<< "$COMP_LINE"',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    names="${Object.keys(options).join(' ')} --help --version"`,
    '  else',
    '    case "$command" in',
    ...Object.entries(options).map(([name, words]) => `      ${name}) names="${words.join(' ')}" ;;`),
    '    esac',
    '  fi',
    '  COMPREPLY=()',
    '  case "$COMP_CWORD:$2" in 1:*|*:-*) COMPREPLY=($(compgen -W "$names" -- "$2")) ;; esac',
    '}',
    'complete -o default -F _go_notarize go-notarize',
  ].join('\n');
}

/** zsh runs completions written for bash. Source: zshcompsys(1), bashcompinit. */
function zsh(options: Options): string {
  return ['autoload -Uz bashcompinit && bashcompinit', bash(options)].join('\n');
}

function fish(options: Options, table: CommandTable): string {
  const summaries = Object.entries(table).map(
    ([name, { summary }]) =>
      `complete -c go-notarize -n __fish_use_subcommand -f -a ${name} -d ${JSON.stringify(summary)}`,
  );
  const words = Object.entries(options).map(
    ([name, names]) =>
      `complete -c go-notarize -n '__fish_seen_subcommand_from ${name}' ${names.map((word) => `-l ${word.slice(2)}`).join(' ')}`,
  );
  return [...summaries, ...words].join('\n');
}
