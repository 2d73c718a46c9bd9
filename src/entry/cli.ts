import { Command, CommanderError } from 'commander';
import { explain } from './fail.js';
import type {
  CheckOptions,
  DiffOptions,
  DoctorOptions,
  ExplainOptions,
  InitOptions,
  ReleaseOptions,
} from './cli-options.js';
import { openTerminal } from './terminal.js';
import { programVersion } from './user-agent.js';
import { plainLogText } from '../report/log-text.js';
import { exitCodeOf } from '../report/exit-code.js';
import { failureSentences } from '../report/remedy-text.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The command line. Each command is loaded when it is called, so that none pays for another. */
export async function runCli(parameters: readonly string[], env: Environment): Promise<number> {
  const terminal = openTerminal(env);
  let exitCode = 0;
  const program = new Command('lens-release')
    .description('Review and release AWS Well-Architected custom lenses from Git.')
    .version(programVersion, '-V, --version')
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
    })
    .showHelpAfterError('(add --help for what is possible)')
    .addHelpText(
      'after',
      '\nExit codes: 0 fine, 1 findings, drift or a refusal, 2 wrong usage or unreadable input, 3 the service failed.',
    );

  program
    .command('check [files...]')
    .description('check lens files (- is standard input), or all of the manifest')
    .option('--format <format>', 'text, json, sarif or markdown', 'text')
    .option('--manifest <path>', 'the manifest; without it the usual places are tried')
    .option('--fix', 'repair what is mechanical and safe, and list it')
    .option('--only-lenses', 'leave out files that are no lens, for hooks that name every file')
    .addHelpText(
      'after',
      examples('check', 'check lenses/*.json --fix', 'check --format sarif > lenses.sarif', 'check - < lens.json'),
    )
    .action(async (files: string[], options: CheckOptions) => {
      exitCode = await (await import('./commands/check.js')).check({ ...options, files }, terminal);
    });

  program
    .command('diff <old> <new>')
    .description('compare two lenses; a side is a file, REV:PATH of the local repository, or - for standard input')
    .option('--format <format>', 'text, json, markdown or notes', 'text')
    .option('--manifest <path>', 'the manifest whose "rules:" apply')
    .addHelpText(
      'after',
      examples('diff main:lenses/platform.json lenses/platform.json', 'diff old.json new.json --format notes'),
    )
    .action(async (before: string, after: string, options: DiffOptions) => {
      exitCode = await (await import('./commands/diff.js')).diff({ ...options, before, after }, terminal);
    });

  program
    .command('explain <file> <question>')
    .description('show which answers of a question give which risk, and what each choice contributes')
    .option('--format <format>', 'text or json', 'text')
    .addHelpText('after', examples('explain lenses/platform.json ops_ownership'))
    .action(async (file: string, question: string, { format }: ExplainOptions) => {
      exitCode = await (await import('./commands/explain.js')).explain(file, question, format, terminal);
    });

  program
    .command('init [files...]')
    .description('set up this repository: find its lenses, write the manifest and the workflows that are missing')
    .option('--format <format>', 'text or json', 'text')
    .option('--dry-run', 'say what would be written, and write nothing')
    .option('--regions <ids>', 'Regions the lenses are kept in; without it AWS_REGION')
    .option('--account <id>', 'account the lenses are kept in; without it a variable of the repository says it')
    .option('--role-prefix <name>', 'roles are called <name>-review, <name>-release and <name>-drift', 'lens')
    .option('--action <reference>', 'where this action is published, as owner/name@ref')
    .option('--manifest <path>', 'the manifest, if not in one of the usual places')
    .addHelpText('after', examples('init --dry-run', 'init --regions us-east-1,eu-west-1 --account 123456789012'))
    .action(async (files: string[], options: InitOptions) => {
      exitCode = await (await import('./commands/init.js')).init({ ...options, files }, terminal, env);
    });

  program
    .command('doctor')
    .description('say what will work with this repository and these credentials; reads only')
    .option('--format <format>', 'text or json', 'text')
    .option('--mode <role>', 'only this one, with its smallest policy: review, release, shares, drift or cleanup')
    .option('--manifest <path>', 'the manifest; without it the usual places are tried')
    .option('--account <id>', 'account for the policy, where there are no credentials')
    .addHelpText('after', examples('doctor', 'doctor --mode release --account 123456789012'))
    .action(async (options: DoctorOptions) => {
      exitCode = await (await import('./commands/doctor.js')).doctor(options, terminal, env);
    });

  for (const { name, description, samples } of releaseCommands) {
    const command = program
      .command(name)
      .description(description)
      .option('--format <format>', 'text or json', 'text')
      .option('--manifest <path>', 'the manifest; without it the usual places are tried')
      .option('--lenses <ids>', 'only these lens ids')
      .addHelpText('after', examples(...samples));
    if (name === 'shares') command.option('--dump', 'print what is live as the "shares:" of a manifest');
    else {
      command
        .option('--tag <tag>', 'the release tag')
        .option('--from-version <version>', 'publish the content of this earlier version');
      command
        .option('--require-branch <name>', 'branch the tag must be on, or any')
        .option('--allow-minor <reason>', 'publish a major change as minor');
    }
    command.action(async (options: ReleaseOptions) => {
      exitCode = await (await import('./commands/release.js')).releaseCommand(name, options, terminal, env);
    });
  }

  try {
    await program.parseAsync([...parameters], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const failure = explain(error);
    terminal.err(`${plainLogText(failureSentences(failure))}\n`);
    return exitCodeOf(failure.reason);
  }
}

const releaseCommands = [
  {
    name: 'plan',
    description: 'read AWS and print what a release or a share run would do; writes nothing',
    samples: ['plan --tag v1.2.0', 'plan'],
  },
  {
    name: 'publish',
    description: 'publish what a tag names',
    samples: ['publish --tag platform/v1.2.0', 'publish --tag v1.3.0 --from-version 1.1.0'],
  },
  {
    name: 'shares',
    description: 'bring the shares in line with the manifest',
    samples: ['shares', 'shares --dump --lenses platform'],
  },
] as const;

function examples(...lines: readonly string[]): string {
  return ['\nExamples:', ...lines.map((line) => `  lens-release ${line}`)].join('\n');
}
