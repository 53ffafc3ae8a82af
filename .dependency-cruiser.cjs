// ARCHITECTURE.md, "Who may import whom", in its order and numbering. Imports of types only are free where it says so.
const impurePlatform =
  '^lib/platform/(clock-file|command|database|env|facts|files|jobs|live|live-answer|live-signal|mail|mail-sending|origin|permit|server-action|session|stream|viewer)[.]ts$';
const domainWrites = '^lib/[^/]+/commands([.]ts$|/)';
const domainJobs = '^lib/[^/]+/jobs([.]ts$|/)';
const domainReads = '^lib/[^/]+/queries([.]ts$|/)';
const databaseDrivers = '^node_modules/(@prisma/(client|adapter-pg)|pg|pg-boss|@auth/prisma-adapter)/';
const prismaRuntime = '^lib/platform/prisma/(client|internal|models)';
const byValue = { dependencyTypesNot: ['type-only'] };

module.exports = {
  forbidden: [
    {
      name: '1-nothing-imports-app',
      comment: 'Routes are the top: they import components and lib, and nothing imports them.',
      severity: 'error',
      from: { pathNot: '^(app|tests)/' },
      to: { path: '^app/' },
    },
    {
      name: '2-lib-knows-no-interface',
      comment: 'lib never imports UI; the report’s renderers are the one exception.',
      severity: 'error',
      from: {
        path: '^lib/',
        pathNot: '^lib/(print|report/(pdf|html)|roundtable/pdf|timetable/paper|voice/paper)/',
      },
      to: { path: '^(components|app)/|^node_modules/(react-dom|@react-pdf|react-hook-form|tailwindcss)/' },
    },
    {
      name: '3-components-see-no-machinery',
      comment:
        'Pages hand components data, decisions and actions; components read schema, rules, labels and types.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: [impurePlatform, domainReads, domainWrites, databaseDrivers], ...byValue },
    },
    {
      name: '3-ui-knows-no-reviews',
      comment: 'components/ui and components/layout know nothing of reviews.',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '^components/(?!ui/)|^lib/(?!platform/|method/|network/initials[.])', ...byValue },
    },
    {
      name: '4-tables-rules-schemas-labels-are-pure',
      comment: 'The three tables, rules, schemas and labels take plain data and give plain data.',
      severity: 'error',
      from: { path: '^lib/(lifecycle|policy|events)[.]ts$|^lib/[^/]+/(rules|schema|labels)([.]ts$|/)' },
      to: {
        path: [
          impurePlatform,
          domainReads,
          domainWrites,
          databaseDrivers,
          prismaRuntime,
          '^node_modules/(next|react|next-auth)/',
          '^(node:)?(fs|http|https|net|child_process|os)(/|$)',
        ],
        ...byValue,
      },
    },
    {
      name: '5-only-queries-and-platform-touch-the-database',
      comment:
        'A command gets its transaction from the kernel; jobs open their own; everything else asks a query.',
      severity: 'error',
      from: {
        path: '^(app|components|lib)/|^proxy[.]ts$',
        pathNot: ['^lib/platform/', domainReads, domainJobs],
      },
      to: { path: ['^lib/platform/database[.]ts$'], ...byValue },
    },
    {
      name: '6-commands-are-called-from-actions',
      comment: 'Only actions, route handlers, jobs, seed and tests import commands.',
      severity: 'error',
      from: {
        pathNot: [
          '^app/.*/actions[.]ts$',
          '^app/.*/actions/',
          '^app/.*/route[.]tsx?$',
          // What a device brings takes more than one file to answer.
          '^app/api/sync/',
          '^(scripts|prisma|tests)/',
          domainJobs,
          domainWrites,
        ],
      },
      to: { path: domainWrites, ...byValue },
    },
    {
      name: '7-the-prisma-runtime-stays-in-platform',
      comment: 'Enums are plain values; the client and the drivers belong to the platform.',
      severity: 'error',
      from: { pathNot: '^(lib/platform|scripts|prisma|tests)/|^node_modules/' },
      to: { path: [databaseDrivers, prismaRuntime], ...byValue },
    },
    {
      name: '8-no-cycles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: { pathNot: '^(node_modules|lib/platform/prisma)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved-imports',
      comment: 'An import that nothing answers.',
      severity: 'error',
      from: { pathNot: '^lib/platform/prisma/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^([.]next|[.]data|test-results)/|^next-env[.]d[.]ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css'],
    },
  },
};
