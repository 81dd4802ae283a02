import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type AnalyzeOptions, analyzeInputs } from './analyzeInputs';
import { isArchiveFile, runExport, runRestore } from './archive';
import { checkDate, checkLanguage } from './checkValues';
import { COPY_FORMATS } from './import/formats';
import { type ImportFlags, runImport } from './import/runImport';
import { createOutput, type Io } from './output';
import { INPUT_FORMATS, STDIN } from './readStories';
import { type RecordFlags, runRecords } from './records/runRecords';
import { reindexQuotes } from './reindexQuotes';
import { REPORT_FORMATS } from './report';

export { serve } from './import/preparers';
export type { Io } from './output';

/** Every story was read · some input failed and was named · the command line itself was wrong. */
const OK = 0;
const FAILED = 1;
const USAGE = 2;

/** The `communique` command. `argv` without node and script; resolves to the exit code and never ends the process. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const output = createOutput(io);
  let code = OK;
  const program = new Command('communique')
    .description('The diplomatic desk from a terminal.')
    .version(io.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void output.write(text),
      writeErr: (text) => output.complain(text.trimEnd()),
    });
  program
    .command('analyze [files...]')
    .description('Read stories into people, quotes, events and links. Without files, or for -, standard input is read.')
    .addOption(
      new Option('--input <format>', "how to read; by default from the file's ending, text for standard input").choices(
        [...INPUT_FORMATS],
      ),
    )
    .addOption(new Option('--format <format>', 'what to print').choices([...REPORT_FORMATS]).default('table'))
    .addOption(
      new Option('--language <tag>', 'BCP 47; told from the words by default').argParser(argument(checkLanguage)),
    )
    .addOption(new Option('--date <day>', 'day the story was filed, YYYY-MM-DD').argParser(argument(checkDate)))
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: AnalyzeOptions) => {
      if (files.length === 0 && io.stdin.isTTY) {
        output.complain('communique: give a file, or - and the story on standard input; --help tells more.');
        code = USAGE;
        return;
      }
      code = (await analyzeInputs(files, options, { io, output })) ? OK : FAILED;
    });
  program
    .command('import <paths...>')
    .description(
      'Take stories in as drafts with their suggestions: files, folders, patterns, or - for standard input. Run it in the folder of the Strapi application; run again, it goes on where it stopped.',
    )
    .addOption(
      new Option(
        '--input <format>',
        "how to read; by default from each file's ending, jsonl for standard input",
      ).choices([...COPY_FORMATS]),
    )
    .addOption(
      new Option('--language <tag>', 'BCP 47, where the story does not say').argParser(argument(checkLanguage)),
    )
    .addOption(
      new Option('--date <day>', 'day filed, YYYY-MM-DD, where the story does not say').argParser(argument(checkDate)),
    )
    .addOption(
      new Option('--accept-above <confidence>', 'accept suggestions from this confidence on, such as 0.95').argParser(
        checkConfidence,
      ),
    )
    .option('--update', 'where the desk has other words of a story, take the new ones over into its draft')
    .option('--records', 'the files are lists of people, organizations, posts and terms of office')
    .option('--dry-run', 'do everything, keep nothing, and say what would come in')
    .option('--report <file>', 'write a JSON line for each story: what became of it, and why')
    .addHelpText('after', IMPORT_EXAMPLES)
    .action(async (paths: string[], options: ImportFlags & RecordFlags & { records?: boolean }) => {
      try {
        const [first = ''] = paths;
        if (options.records) code = (await runRecords(paths, options, { io, output })) ? OK : FAILED;
        else if (await isArchiveFile(paths, io.cwd)) await runRestore(first, { io, output });
        else code = (await runImport(paths, options, { io, output })) ? OK : FAILED;
      } catch (error) {
        output.complain(`communique: ${error instanceof Error ? error.message : String(error)}`);
        code = FAILED;
      }
    });
  program
    .command('export [file]')
    .description(
      'Write everything that the desk holds as one archive (JSON Lines), to keep it or to restore it on another database with `communique import`. Without a file to standard output. Run it in the folder of the Strapi application.',
    )
    .action(async (file: string | undefined) => {
      try {
        await runExport(file ?? STDIN, { io, output });
      } catch (error) {
        output.complain(`communique: ${error instanceof Error ? error.message : String(error)}`);
        code = FAILED;
      }
    });
  program
    .command('reindex')
    .description(
      'Write the quote search anew, while the site goes on reading it. Run it in the folder of the Strapi application.',
    )
    .option('--check', 'change nothing: say whether index and content agree')
    .action(async (options: { check?: boolean }) => {
      try {
        code = (await reindexQuotes(options, { io, output })) ? OK : FAILED;
      } catch (error) {
        output.complain(`communique: ${error instanceof Error ? error.message : String(error)}`);
        code = FAILED;
      }
    });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help that was asked for is no mistake; help that commander shows because nothing was asked is.
    return error.exitCode === 0 ? OK : USAGE;
  } finally {
    await output.flush();
  }
}

const EXAMPLES = `
Examples:
  $ communique analyze story.txt --date 2031-03-04
  $ communique analyze --format jsonl stories.jsonl > analyses.jsonl
  $ curl -s https://news.example/story | communique analyze --input html -

JSON Lines come in as {"id", "text", "date"?, "language"?}. Exit code: 0 all read, 1 some input failed, 2 wrong usage.`;

const IMPORT_EXAMPLES = `
Examples:
  $ communique import archive/ --dry-run
  $ communique import archive.zip 'wires/**/*.xml' --report report.jsonl
  $ cat stories.jsonl | communique import - --accept-above 0.95
  $ communique import --records ministers.csv parliament.json

Read are .txt, .html, .md, .json (ninjs), .jsonl, .xml (NewsML-G2, NITF, RSS, Atom), .csv and .zip of these. A story
that the desk has already is not taken twice: it is known by its sender's id, else by its words. An archive of
communique export (.jsonl) is restored into an empty desk.

With --records come people, organizations, posts and terms of office: Popolo (.json), FollowTheMoney (.jsonl), tables of
office holders (.csv), and the Office of the Historian's Principal Officers and Chiefs of Mission (.xml).

Exit code: 0 all taken, 1 some refused or the import stopped, 2 wrong usage.`;

function checkConfidence(value: string): number {
  const confidence = Number(value);
  if (value.trim() !== '' && confidence >= 0 && confidence <= 1) return confidence;
  throw new InvalidArgumentError('It is a number from 0 to 1, such as 0.95.');
}

/** A check that answers with a reason, as commander wants it. */
const argument =
  (check: (value: string) => string | null) =>
  (value: string): string => {
    const reason = check(value);
    if (reason !== null) throw new InvalidArgumentError(reason);
    return value;
  };
