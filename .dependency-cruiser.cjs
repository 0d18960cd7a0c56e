// The rooms and the doors between them: see ARCHITECTURE.md. Imports go downward only.
/** @type {import("dependency-cruiser").IConfiguration} */
const rooms = [
  ["^src/extension\\.ts$"],
  ["^src/commands/", "^src/tasks/", "^src/assistant/"],
  ["^src/tree/", "^src/documents/", "^src/webviews/", "^src/connections/"],
  ["^src/cloud/"],
  ["^src/accounts/"],
  ["^src/api/", "^src/dns/", "^src/platform/"],
  ["^src/model/", "^src/ids\\.ts$"],
  ["^contract/types\\.ts$"],
];
const forbidden = [
  { name: "no-cycles", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
  { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "^vscode$" } },
];
rooms.forEach((level, index) => {
  const above = rooms.slice(0, index).flat();
  for (const room of level) {
    const peers = level.filter((other) => other !== room);
    const closed = [...above, ...peers];
    if (closed.length > 0) forbidden.push({ name: `downward-only ${room}`, severity: "error", from: { path: room, pathNot: "/page/" }, to: { path: closed } });
  }
});
forbidden.push(
  {
    name: "no-vscode-in-plain-rooms",
    comment: "These run and are tested in plain Node or in a page.",
    severity: "error",
    from: { path: ["^src/(api|model|dns)/", "^src/ids\\.ts$", "^src/webviews/[^/]+/protocol\\.ts$", "/page/", "^simulator/", "^contract/", "^scripts/"] },
    to: { path: "^vscode$" },
  },
  {
    name: "pages-see-little",
    comment: "A page sees its own files, its protocol, the toolkit's module, model and dns.",
    severity: "error",
    from: { path: "^src/webviews/([^/]+)/page/" },
    to: { path: "^(src|simulator|scripts|test)/", pathNot: ["^src/webviews/$1/(page/|protocol\\.ts$)", "^src/webviews/(toolkit|pageKit)/page/", "^src/webviews/(messages|shape|translate)\\.ts$", "^src/(model|dns)/"] },
  },
  { name: "simulator-sees-the-contract-only", severity: "error", from: { path: "^simulator/" }, to: { path: "^(src|scripts|test)/" } },
  { name: "simulator-only-from-the-root", severity: "error", from: { path: "^src/", pathNot: "^src/extension\\.ts$" }, to: { path: "^simulator/" } },
  { name: "product-does-not-import-tests-or-scripts", severity: "error", from: { path: "^(src|simulator|contract)/" }, to: { path: "^(test|scripts)/" } },
);
module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".js", ".mjs", ".json"], exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
