/** Which way imports point, one sentence a rule. */
const core = '^src/features/core/';
const desk = ['contracts', 'callers', 'faq', 'agents', 'calls', 'tickets', 'board'];

/** A desk feature uses only those before it in the written order. */
const upwards = desk.map((feature, index) => ({
  name: `${feature}-uses-lower-features-only`,
  comment: `${feature} stands below ${desk.slice(index + 1).join(', ') || 'nothing'}; upwards it speaks by events.`,
  severity: 'error',
  from: { path: `^src/features/desk/${feature}/` },
  to: { path: `^src/features/desk/(${desk.slice(index + 1).join('|') || '-'})/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Data flows one way. Types may name each other; they are gone when the program runs.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-is-pure',
      comment: 'Rules know nothing but rules and the libraries for time zones and phone numbers.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: '\\.test(-support)?\\.ts$' },
      to: { pathNot: ['^src/domain/', 'node_modules/(temporal-polyfill|temporal-spec|libphonenumber-js)/'] },
    },
    {
      name: 'infra-knows-no-feature',
      comment: 'The outside world does not know what it is used for.',
      severity: 'error',
      from: { path: '^src/infra/' },
      to: { path: '^src/(features|app|ui)/' },
    },
    {
      name: 'ui-knows-no-feature',
      comment: 'Shared parts of the interface can be used anywhere.',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/(features|app|infra|domain)/' },
    },
    {
      name: 'i18n-knows-no-feature',
      comment: 'Languages and messages are there for everybody; whose language it is, the app finds out.',
      severity: 'error',
      from: { path: '^src/i18n/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(features|app|ui|infra|domain)/', pathNot: '^src/infra/env/' },
    },
    {
      name: 'carrier-stands-alone',
      comment: 'The carrier stands in for Twilio, which knows nothing of us either.',
      severity: 'error',
      from: { path: '^src/carrier/', pathNot: '^src/carrier/(testing/|.*\\.test\\.ts$)' },
      to: { path: '^src/(?!carrier/)' },
    },
    {
      name: 'nobody-uses-the-carrier',
      comment: 'The application talks to it as to Twilio: by REST and webhooks. Tests may know its types.',
      severity: 'error',
      from: { path: '^(src|workers|prisma)/', pathNot: ['^src/carrier/', '^src/testing/'] },
      to: { path: '^src/carrier/' },
    },
    {
      name: 'core-is-the-lowest-feature',
      comment: 'What both halves share knows neither of them.',
      severity: 'error',
      from: { path: core },
      to: { path: '^src/features/(desk|underwriting)/' },
    },
    {
      name: 'halves-talk-by-events',
      comment: 'Desk and underwriting share core only.',
      severity: 'error',
      from: { path: '^src/features/(desk|underwriting)/' },
      to: { path: '^src/features/(desk|underwriting)/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'features-by-their-door',
      comment: 'Another feature is used through its api.ts; its components by whoever composes a page.',
      severity: 'error',
      from: { path: '^src/features/([^/]+/[^/]+)/', pathNot: '\\.test\\.tsx?$' },
      to: {
        path: '^src/features/[^/]+/[^/]+/',
        pathNot: [
          '^src/features/$1/',
          '/api\\.ts$',
          '/components/',
          '^src/features/core/access/',
          '/actions\\.ts$',
        ],
      },
    },
    {
      name: 'app-composes-only',
      comment: 'Routes are used by nobody.',
      severity: 'error',
      from: { pathNot: '^src/app/' },
      to: { path: '^src/app/' },
    },
    {
      name: 'testing-stays-in-tests',
      comment: 'Test helpers are for tests.',
      severity: 'error',
      from: {
        path: '^(src|workers|prisma)/',
        pathNot: ['\\.test\\.tsx?$', '^src/testing/', '^src/carrier/testing/'],
      },
      to: { path: '^src/testing/' },
    },
    ...upwards,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)generated/|^\\.next/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
