/** The rules of the house (CONTRIBUTING tells why): who may import whom, what files are called, what never gets in. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '..');
const SELF = 'tests/house.test.ts';
/** Made by machines, or by a run. */
const GENERATED = [
  'node_modules',
  'dist',
  '.git',
  '.tsbuild',
  '.state',
  '.tmp',
  '.cache',
  '.strapi',
  'build',
  'coverage',
];

const files = listFiles();
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const isSource = (file: string): boolean => /\.(?:[cm]?[jt]s|tsx)$/.test(file);
const inRoom = (room: string): string[] => files.filter((file) => file.startsWith(`${room}/`) && isSource(file));
const importsOf = new Map(files.filter(isSource).map((file) => [file, findImports(file)]));

/** What is kept under version control or about to be; all that is not generated, where git is not there. */
function listFiles(): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1e8,
    });
    return listed.split('\0').filter((file) => file !== '' && existsSync(path.join(root, file)));
  } catch {
    const walk = (folder: string): string[] =>
      readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
        if (GENERATED.includes(entry.name)) return [];
        const name = path.posix.join(folder, entry.name);
        return entry.isDirectory() ? walk(name) : [name];
      });
    return walk('');
  }
}

type Import = {
  readonly name: string /** Path in the repository, without ending; null for a package. */;
  readonly file: string | null;
};

/** Static and dynamic imports, re-exports, `require` and `import type` alike. */
function findImports(file: string): Import[] {
  const { importedFiles } = ts.preProcessFile(read(file), true, true);
  return importedFiles.map(({ fileName: name }) => {
    const isOurs = name.startsWith('.');
    return { name, file: isOurs ? path.posix.join(path.posix.dirname(file), name) : null };
  });
}

const roomOf = (file: string): string => file.split('/')[0] ?? '';
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** Every import of `from` that `isAllowed` does not allow, as sentences. */
function strangers(from: readonly string[], isAllowed: (found: Import, file: string) => boolean): string[] {
  return from.flatMap((file) =>
    (importsOf.get(file) ?? []).filter((found) => !isAllowed(found, file)).map(({ name }) => `${file} imports ${name}`),
  );
}

describe('who may import whom', () => {
  const pages = files.filter((file) => /^docs\/decisions\/\d.*\.md$/.test(file));
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };

  test('core imports core, and packages that are dependencies named in a decision page', () => {
    const decided = pages.map(read).join('\n');
    const found = strangers(inRoom('core'), ({ name, file }) => {
      if (file !== null) return roomOf(file) === 'core';
      const isDecided = pages.length === 0 || decided.includes(packageOf(name));
      return packageOf(name) in dependencies && isDecided && !builtinModules.includes(name);
    });
    expect(found).toEqual([]);
  });

  test.each([
    ['server', ['server', 'core']],
    ['admin', ['admin', 'core']],
    ['cli', ['cli', 'core', 'server']],
  ])('%s imports only from %p and packages', (room, rooms) => {
    const isAllowed = ({ file }: Import): boolean =>
      file === null || rooms.includes(roomOf(file)) || path.posix.normalize(file) === 'package.json';
    expect(strangers(inRoom(room), isAllowed)).toEqual([]);
  });

  test('the playground knows the package as a user does', () => {
    expect(strangers(inRoom('playground'), ({ file }) => file === null || roomOf(file) === 'playground')).toEqual([]);
  });

  test('the workbench thinks without React and without the network: it imports itself and core', () => {
    const isAllowed = ({ file }: Import): boolean => file !== null && /^(?:core|admin\/workbench)(?:\/|$)/.test(file);
    expect(strangers(inRoom('admin/workbench'), isAllowed)).toEqual([]);
  });

  test('the pictures think without React and without the network: themselves, core, and geometry', () => {
    const isGeometry = (name: string): boolean => /^(?:d3-(?:scale|force|geo)|topojson-client|geojson)$/.test(name);
    const isAllowed = ({ name, file }: Import): boolean =>
      file === null ? isGeometry(name) : /^(?:core|admin\/pictures)(?:\/|$)/.test(file);
    expect(strangers(inRoom('admin/pictures'), isAllowed)).toEqual([]);
  });

  test('only admin/hooks talks to the server', () => {
    const talkers = inRoom('admin').filter((file) => /\b(?:useFetchClient|getFetchClient|fetch\()/.test(read(file)));
    expect(talkers.filter((file) => !file.startsWith('admin/hooks/'))).toEqual([]);
  });

  test('no package of Node reaches admin or core', () => {
    const isNode = ({ name }: Import): boolean => name.startsWith('node:') || builtinModules.includes(name);
    expect(strangers([...inRoom('core'), ...inRoom('admin')], (found) => !isNode(found))).toEqual([]);
  });
});

describe('the floors of core', () => {
  const GROUND = ['text', 'vocabularies', 'model', 'lexicon'];
  const READERS = ['story', 'people', 'anchors'];
  /** Floor → what it may stand on, besides itself. */
  const FLOORS: Readonly<Record<string, readonly string[]>> = {
    text: GROUND,
    values: [],
    vocabularies: [],
    model: GROUND,
    lexicon: GROUND,
    story: GROUND,
    people: GROUND,
    anchors: GROUND,
    quotes: [...GROUND, ...READERS],
    acts: GROUND,
    events: [...GROUND, ...READERS, 'acts'],
    links: [...GROUND, ...READERS],
    record: ['model', 'anchors', 'text'],
    formats: ['model', 'anchors', 'text', 'publicContract'],
    search: ['text'],
    client: ['model', 'contract', 'publicContract', 'timelineContract', 'graphContract', 'searchContract', 'formats'],
    contract: ['model'],
    picturesContract: ['model'],
    publicContract: ['model', 'contract'],
    timelineContract: ['publicContract'],
    graphContract: ['model', 'publicContract'],
    searchContract: ['publicContract', 'timelineContract'],
    workbenchContract: ['model', 'contract'],
    recordsContract: ['model'],
    jobsContract: [],
  };
  const TOP = ['analyzeStory', 'index'];
  const floorOf = (file: string): string => (file.split('/')[1] ?? '').replace(/\.ts$/, '');

  test('every file of core is on a floor', () => {
    expect(inRoom('core').filter((file) => !(floorOf(file) in FLOORS) && !TOP.includes(floorOf(file)))).toEqual([]);
  });

  test.each(Object.entries(FLOORS))('%s stands on %p', (floor, below) => {
    const own = inRoom('core').filter((file) => floorOf(file) === floor);
    const found = strangers(own, ({ file }) => file === null || [floor, ...below].includes(floorOf(file)));
    expect(found).toEqual([]);
  });

  test('core is compiled without Node and without a browser', () => {
    const { config } = ts.readConfigFile(path.join(root, 'core/tsconfig.json'), (file) => readFileSync(file, 'utf8'));
    expect(config.compilerOptions).toMatchObject({ types: [], lib: ['ES2022'] });
  });
});

describe('files', () => {
  test('none is longer than 300 lines, a test 400: ask which noun is missing', () => {
    // Words and sentences are data.
    const isData = (file: string): boolean => /^(?:core\/lexicon|admin\/translations|tests\/stories)\//.test(file);
    const long = files
      .filter((file) => isSource(file) && !isData(file))
      .flatMap((file) => {
        const lines = read(file).split('\n').length - 1;
        return lines > (file.startsWith('tests/') ? 400 : 300) ? [`${file}: ${lines} lines`] : [];
      });
    expect(long).toEqual([]);
  });

  test('names say what is in them', () => {
    const vague = /^(?:utils?|helpers?|common|managers?|libs?|misc)$/i;
    const named = files.filter((file) => file.split('/').some((part) => vague.test(part.split('.')[0] ?? '')));
    expect(named).toEqual([]);
  });

  test('the top level holds what the house lists, and settings', () => {
    const HOUSE =
      'core server admin cli tests bench playground docs README.md CHANGELOG.md CONTRIBUTING.md LICENSE package.json tsconfig.json';
    const SETTINGS =
      'package-lock.json biome.json jest.config.js knip.json THIRD-PARTY.md .ci .gitignore .gitattributes .npmrc .nvmrc .editorconfig';
    const known = `${HOUSE} ${SETTINGS}`.split(' ');
    expect([...new Set(files.map(roomOf))].filter((name) => !known.includes(name))).toEqual([]);
  });

  test('every decision page tells context, decision and consequences, under a number of its own', () => {
    const pages = files.filter((file) => file.startsWith('docs/decisions/') && file.endsWith('.md'));
    const numbered = pages.filter((file) => /\/\d{4}-[a-z0-9-]+\.md$/.test(file));
    expect(pages.filter((file) => !numbered.includes(file) && !file.endsWith('/README.md'))).toEqual([]);
    const numbers = numbered.map((file) => path.basename(file).slice(0, 4));
    expect(numbers).toEqual([...new Set(numbers)]);
    const lacking = numbered.flatMap((file) =>
      ['Context', 'Decision', 'Consequences']
        .filter((part) => !new RegExp(`^#{1,3} ${part}\\b`, 'm').test(read(file)))
        .map((part) => `${file} has no "${part}"`),
    );
    expect(lacking).toEqual([]);
  });
});

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}

const lineAt = (source: ts.SourceFile, node: ts.Node): string =>
  `${source.fileName}:${source.getLineAndCharacterOfPosition(node.pos).line + 1}`;

describe('what never gets in', () => {
  const BINARY = /\.(?:png|jpe?g|gif|webp|ico|woff2?|db|sqlite|gz|tgz|zip|pdf)$/;
  const texts = files.filter((file) => !BINARY.test(file) && file !== SELF);
  const linesWith = (pattern: RegExp, among: readonly string[] = texts): string[] =>
    among.flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1}: ${line.trim().slice(0, 120)}`] : [])),
    );
  const written = texts.filter((file) => file !== 'package-lock.json');

  test('paths of one machine', () => {
    expect(linesWith(/(?:^|[\s"'`(=:])\/(?:work|root|home\/\w{1,40}|Users\/\w{1,40}|tmp\/bash)\b/, written)).toEqual(
      [],
    );
  });

  test('hosts of package registries, other than the public one in the lock file', () => {
    expect(
      linesWith(/\b(?:registry|npm|artifactory|nexus|verdaccio)\.[a-z0-9-]{1,60}\.[a-z]{2,10}\b/i, written),
    ).toEqual([]);
    const hosts = [...read('package-lock.json').matchAll(/"resolved": "https?:\/\/([^/"]{1,100})\//g)].map(
      ([, host]) => host,
    );
    expect([...new Set(hosts)].filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
  });

  test('how the project came to be written', () => {
    expect(
      linesWith(
        /\b(?:claude|anthropic|chatgpt|copilot|sub-?agents?|language model session)\b|\bissues? #?\d{1,4}\b/i,
        written,
      ),
    ).toEqual([]);
  });

  const code = texts.filter(isSource);

  test('things left for later, and tests that do not run', () => {
    expect(linesWith(/\b(?:TODO|FIXME|XXX|HACK)\b/, code)).toEqual([]);
    // The browser test may find no browser; it says so, and fails where everything must run.
    const always = code.filter((file) => !file.startsWith('tests/e2e/'));
    expect(linesWith(/\b(?:describe|test|it)\.(?:skip|only|todo|failing)\b|\bx(?:it|describe|test)\(/, always)).toEqual(
      [],
    );
  });

  test('types that forbid nothing', () => {
    const found = code.flatMap((file) => {
      const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022);
      const walk = (node: ts.Node): string[] => [
        ...(node.kind === ts.SyntaxKind.AnyKeyword ? [lineAt(source, node)] : []),
        ...childrenOf(node).flatMap(walk),
      ];
      return walk(source);
    });
    expect(found).toEqual([]);
    expect(linesWith(/@ts-(?:ignore|nocheck)/, code)).toEqual([]);
  });

  test('a sentence of the seed story, which is not ours', () => {
    const seed = path.resolve(root, '../shared/corpora/seed-story.txt');
    if (!existsSync(seed)) {
      process.stdout.write('The seed story is not beside the checkout: nothing is compared with it.\n');
      return;
    }
    // Long enough to be its own words and not a name or an office.
    const sentences = readFileSync(seed, 'utf8')
      .split(/[\n".:]/)
      .map((part) => part.trim())
      .filter((part) => part.length >= 24);
    const copied = texts.flatMap((file) => {
      const text = read(file);
      return sentences.filter((sentence) => text.includes(sentence)).map((sentence) => `${file}: ${sentence}`);
    });
    expect(copied).toEqual([]);
  });
});
