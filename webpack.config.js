// Every bundle of the product and of its command-line tools. Choose some with `webpack --config-name NAME`.
// @ts-check
const path = require("node:path");
const fs = require("node:fs");

/** @typedef {import("webpack").Configuration} Configuration */

const root = __dirname;
const production = process.env["NODE_ENV"] !== "development";

/** @param {string} target @returns {NonNullable<Configuration["module"]>} */
const typescript = (target) => ({
  rules: [
    { test: /\.ts$/, exclude: /node_modules/, loader: "esbuild-loader", options: { target, tsconfig: path.join(root, "tsconfig.json") } },
    { test: /\.yaml$/, type: "json", parser: { parse: (/** @type {string} */ text) => require("yaml").parse(text) } },
    { test: /\.css$/, type: "asset/source" },
  ],
});

/** @returns {NonNullable<Configuration["optimization"]>} */
const minified = () => ({
  minimize: production,
  minimizer: [new (require("esbuild-loader").EsbuildPlugin)({ target: "es2022", legalComments: "none" })],
});

/** Bundles that run in Node: the extension host, the sandbox and the command-line tools.
 * @param {string} name @param {Record<string, string>} entry @param {string} directory @param {Partial<Configuration>} [more] @returns {Configuration} */
const node = (name, entry, directory, more = {}) => ({
  name,
  mode: production ? "production" : "development",
  target: "node20",
  context: root,
  entry,
  output: { path: path.join(root, directory), filename: "[name].js", chunkFilename: "[name].js", library: { type: "commonjs2" } },
  externals: { vscode: "commonjs vscode" },
  externalsPresets: { node: true },
  resolve: {
    extensions: [".ts", ".js"],
    // axios reaches for form-data (and with it 140 KB of mime-db) only to send multipart bodies, which this API has none of.
    alias: { "form-data": path.join(root, "src/api/formDataStub.ts") },
  },
  module: typescript("node20"),
  optimization: { ...minified(), splitChunks: false },
  devtool: production ? false : "source-map",
  performance: { hints: false },
  stats: "errors-warnings",
  ...more,
});

/** Pages that bring a library along: each is a bundle of its own, so that no other page has to load it. Their kind of panel says so with `ownScript`. */
const withLibrary = ["chart", "zoneOverview"];

/** Pages are found by layout, src/webviews/<panel>/page/main.ts. Those with a library become dist/webviews/<panel>.js, all others are one bundle,
 * pages.js: it runs the page that the document names. */
const panels = () => {
  const webviews = path.join(root, "src/webviews");
  const found = fs.readdirSync(webviews).filter((panel) => fs.existsSync(path.join(webviews, panel, "page/main.ts")));
  const mainOf = (/** @type {string} */ panel) => path.join(webviews, panel, "page/main.ts");
  const shared = found.filter((panel) => !withLibrary.includes(panel));
  const table = shared.map((panel) => `${JSON.stringify(panel)}: () => import(/* webpackMode: "eager" */ ${JSON.stringify(mainOf(panel))})`);
  return {
    ...Object.fromEntries(withLibrary.map((panel) => [panel, mainOf(panel)])),
    pages: `data:text/javascript,${encodeURIComponent(`const pages = { ${table.join(", ")} };\nvoid pages[document.body.dataset.page]();`)}`,
  };
};

/** @returns {Configuration} */
const pages = () => ({
  name: "webviews",
  mode: production ? "production" : "development",
  target: ["web", "es2022"],
  context: root,
  entry: panels(),
  output: { path: path.join(root, "dist/webviews"), filename: "[name].js" },
  resolve: { extensions: [".ts", ".js"] },
  module: typescript("es2022"),
  optimization: minified(),
  devtool: production ? false : "inline-source-map",
  performance: { hints: false },
  stats: "errors-warnings",
});

const tool = (/** @type {string} */ name, /** @type {string} */ entry) => node(name, { [name]: entry }, "out/tools");

module.exports = [
  node("extension", { extension: "./src/extension.ts" }, "dist"),
  pages(),
  tool("contract", "./scripts/contract.ts"),
  tool("simulator", "./simulator/main.ts"),
  tool("zone", "./scripts/zone.ts"),
  node("test-extension", { index: "./test/extension/index.ts" }, "out/test/extension", {
    mode: "development",
    devtool: "inline-source-map",
    externals: { vscode: "commonjs vscode", mocha: "commonjs mocha" },
  }),
];
