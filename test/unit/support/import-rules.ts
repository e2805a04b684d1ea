import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import { parseAst } from 'vitest/node';

/** What one of our files imports. */
export interface Module {
  /** Path from the root of the repository, with `/`. */
  file: string;
  /** Types included: a type that points the wrong way leads code after it. */
  imports: string[];
  /** The part of it that is still there when the program runs. */
  runs: string[];
}

interface Node {
  type: string;
  source?: { value?: unknown } | null;
  importKind?: string;
  exportKind?: string;
}

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

const onlyTypes = ({ type, importKind, exportKind }: Node): boolean =>
  type === 'TSImportType' || importKind === 'type' || exportKind === 'type';

/** Every specifier in a source: static, dynamic, re-exported, and type-only ones unless they are left out. */
export function specifiersOf(source: string, types = true): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      const node = value as Node;
      const from = importing.has(node.type) ? node.source?.value : undefined;
      if (typeof from === 'string' && (types || !onlyTypes(node))) found.push(from);
      Object.values(value).forEach(visit);
    }
  };
  visit(parseAst(source, { lang: 'ts' }).body);
  return found;
}

/** A specifier as a path of ours, or as it is for a package. */
const resolved = (file: string, specifier: string): string =>
  specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier;

export function moduleOf(file: string, source: string): Module {
  const imports = (types: boolean) =>
    specifiersOf(source, types).map((specifier) => resolved(file, specifier));
  return { file, imports: imports(true), runs: imports(false) };
}

/** The TypeScript of some folders of the repository. */
export function readModules(root: string, folders: string[]): Module[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.m?ts$/.test(name) && !name.includes('node_modules'))
      .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
      .sort()
      .map((file) => moduleOf(file, readFileSync(join(root, file), 'utf8'))),
  );
}

const isOurs = (path: string): boolean => /^(functions|shared|infra|test|statemachines)\//.test(path);
const isBuiltin = (path: string): boolean => path.startsWith('node:') || builtinModules.includes(path);

interface Rule {
  name: string;
  /** Whether an import breaks the rule. */
  breaks: (file: string, to: string) => boolean;
}

/** What the domain may use beside itself: pure packages, and a hash. */
const domainMayUse =
  /^(zod|canonicalize|node:crypto|iso-3166|fastest-levenshtein|stemmer|diff|email-providers\/common\.json)$/;

/** Parts of infra that may read schemas: the document of the API is made from them, and the demo speaks to it. */
const readsSchemas = /^infra\/(docs\/|local\/(demo\/|welcome\.ts$))/;

export const rules: Rule[] = [
  {
    name: 'the domain imports nothing but itself, its words, pure packages and node:crypto',
    breaks: (file, to) =>
      file.startsWith('shared/domain/') && !/^shared\/(domain|words)\//.test(to) && !domainMayUse.test(to),
  },
  {
    name: 'words import nothing but themselves and what formats them',
    breaks: (file, to) =>
      file.startsWith('shared/words/') && !to.startsWith('shared/words/') && to !== 'intl-messageformat',
  },
  {
    name: 'shared knows neither functions nor infra',
    breaks: (file, to) => file.startsWith('shared/') && isOurs(to) && !to.startsWith('shared/'),
  },
  {
    name: 'store and links know nothing of what is above them',
    breaks: (file, to) =>
      (file.startsWith('shared/store/') && /^shared\/(links|mail|http|web)\//.test(to)) ||
      (file.startsWith('shared/links/') && /^shared\/(mail|http|web)\//.test(to)),
  },
  {
    name: 'pages and mails are made from the domain, without a client of a service',
    breaks: (file, to) =>
      /^shared\/(web\/|mail\/(mails\/|closing|layout|may-be-sent|render|spaced-names))/.test(file) &&
      (to.startsWith('@aws-sdk/') || isBuiltin(to)),
  },
  {
    name: 'functions know shared and themselves',
    breaks: (file, to) => file.startsWith('functions/') && isOurs(to) && !/^(functions|shared)\//.test(to),
  },
  {
    name: 'infra names functions and imports none; of shared it reads the routes',
    breaks: (file, to) =>
      file.startsWith('infra/') &&
      isOurs(to) &&
      !to.startsWith('infra/') &&
      to !== 'shared/http/routes.ts' &&
      !(readsSchemas.test(file) && /^shared\/(http|domain|words)\//.test(to)),
  },
  {
    name: 'nothing imports tests',
    breaks: (_, to) => to.startsWith('test/'),
  },
];

/** Every import that breaks a rule, in words. */
export const violations = (modules: Module[]): string[] =>
  modules.flatMap(({ file, imports }) =>
    imports.flatMap((to) =>
      rules.filter(({ breaks }) => breaks(file, to)).map(({ name }) => `${file} → ${to}: ${name}`),
    ),
  );

/** Circles of imports, each as the files along it: of all, or of those that are there when the program runs. */
export function cyclesOf(modules: Module[], which: 'imports' | 'runs'): string[][] {
  const edges = new Map(modules.map((module) => [module.file, module[which]]));
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[][] = [];
  const visit = (file: string, path: string[]): void => {
    if (state.get(file) === 'done' || !edges.has(file)) return;
    if (state.get(file) === 'open') {
      cycles.push([...path.slice(path.indexOf(file)), file]);
      return;
    }
    state.set(file, 'open');
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    state.set(file, 'done');
  };
  for (const { file } of modules) visit(file, []);
  return cycles;
}
