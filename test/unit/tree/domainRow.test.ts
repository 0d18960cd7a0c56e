import assert from "node:assert/strict";
import { domainDelegation, domainRow } from "../../../src/tree/domainRow";
import { domain, t } from "./resources";

const own = ["ns1.mammoth.com.au", "ns2.mammoth.com.au"];
const delegatedTo = (...current_nameservers: string[]) => domainDelegation(domain({ current_nameservers }), own);

describe("the delegation of a domain", () => {
  it("is read from its name servers, whatever their case and final dot", () => {
    assert.equal(delegatedTo("NS1.Mammoth.com.au.", "ns2.mammoth.com.au"), "here");
    assert.equal(delegatedTo("ns1.example.net", "ns2.mammoth.com.au"), "partly");
    assert.equal(delegatedTo("ns1.example.net"), "elsewhere");
    assert.equal(delegatedTo(), "nowhere");
  });

  it("is not guessed while the provider's name servers are not known", () => {
    assert.equal(domainDelegation(domain(), undefined), "unknown");
    assert.equal(domainDelegation(domain(), []), "unknown");
  });
});

describe("the row of a domain", () => {
  it("is quiet about a domain that works", () => {
    const row = domainRow(domain(), "here", t);
    assert.equal(row.description, "");
    assert.equal(row.icon.id, "globe");
    assert.equal(row.accessibleLabel, "example.com, domain");
  });

  it("warns of a zone that serves nobody, by icon, words and accessible label", () => {
    const row = domainRow(domain(), "elsewhere", t);
    assert.equal(row.description, "delegated elsewhere");
    assert.equal(row.icon.id, "warning");
    assert.equal(row.accessibleLabel, "example.com, domain, delegated elsewhere");
    assert.ok(row.facts.some(({ value }) => value.includes("serves nobody")));
    assert.equal(row.contextValue, "domain;elsewhere");
  });

  it("calls a domain without name servers not delegated", () => {
    assert.equal(domainRow(domain({ current_nameservers: [] }), "nowhere", t).description, "not delegated");
  });
});
