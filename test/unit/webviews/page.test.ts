import assert from "node:assert/strict";
import { contentSecurityPolicy } from "../../../src/webviews/contentSecurityPolicy";
import { pageHtml } from "../../../src/webviews/pageHtml";

const nonce = "c29tZS1ub25jZS1vZi1lbm91Z2g=";

describe("The content security policy of a page", () => {
  it("allows its one script, and nothing else", () => {
    assert.equal(contentSecurityPolicy({ nonce }), `default-src 'none'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; style-src 'nonce-${nonce}'`);
  });

  it("frames one origin, that of the console", () => {
    assert.match(contentSecurityPolicy({ nonce, frameOrigin: "https://console.example" }), /; frame-src https:\/\/console\.example$/);
    assert.match(contentSecurityPolicy({ nonce, frameOrigin: "http://127.0.0.1:4000" }), /; frame-src http:\/\/127\.0\.0\.1:4000$/);
  });

  for (const frameOrigin of ["https://console.example/path", "http://console.example", "javascript:alert(1)", "https://a.example; script-src *", "https://user@console.example", "*", "", "data:text/html,x", "https://console.example 'unsafe-inline'"]) {
    it(`refuses to frame ${frameOrigin}`, () => assert.throws(() => contentSecurityPolicy({ nonce, frameOrigin }), TypeError));
  }

  it("refuses a nonce that could be guessed, or that ends the directive", () => {
    assert.throws(() => contentSecurityPolicy({ nonce: "abc" }), TypeError);
    assert.throws(() => contentSecurityPolicy({ nonce: "aaaaaaaaaaaaaaaaaaaaaaaa' 'unsafe-inline" }), TypeError);
  });
});

describe("The document of a page", () => {
  it("never makes markup of what the API says", () => {
    const hostile = '"><script>alert(1)</script><img src=x onerror=\'alert(1)\'>&';
    const html = pageHtml({ contentSecurityPolicy: "default-src 'none'", nonce, scriptUri: hostile, page: hostile, title: hostile, language: hostile, state: { name: hostile }, translations: { [hostile]: hostile } });
    assert.equal(html.match(/<script/g)?.length, 1);
    assert.doesNotMatch(html, /<img|onerror='/);
  });
});
