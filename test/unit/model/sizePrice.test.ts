import assert from "node:assert/strict";
import fc from "fast-check";
import { createMammothApi } from "../../../src/api/mammothApi";
import type { SelectedSizeOptions, Size } from "../../../src/model/contract";
import { carriedOptions, includedOptions, monthlyPrice } from "../../../src/model/sizePrice";
import { monthlyPrice as simulatedPrice } from "../../../simulator/catalogue/sizeAnswers";
import { createSimulatedCloud, type SimulatedCloud } from "../../../simulator/simulatedCloud";

describe("The price of a size", () => {
  let cloud: SimulatedCloud;
  let sizes: readonly Size[];

  before(async () => {
    cloud = await createSimulatedCloud({ token: "t", seed: "small" });
    sizes = await createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve("t") }).sizes.list();
  });

  after(() => cloud.close());

  it("is the size's own with what it includes", () => {
    for (const size of sizes) assert.equal(monthlyPrice(size, includedOptions(size)), size.price_monthly, size.slug);
  });

  it("is what the cloud bills, whatever the options are", () => {
    const amount = fc.integer({ min: 0, max: 14 });
    const options = fc.record({ memory: fc.integer({ min: 0, max: 500_000 }), disk: fc.integer({ min: 0, max: 5000 }), transfer: fc.integer({ min: 0, max: 4000 }).map((gigabytes) => gigabytes / 64), ipv4_addresses: amount, daily_backups: amount, weekly_backups: amount, monthly_backups: amount, offsite_backups: fc.boolean() });
    fc.assert(fc.property(fc.constantFrom(...sizes), options, (size, chosen) => assert.ok(Math.abs(monthlyPrice(size, chosen) - simulatedPrice(size.slug, chosen)) < 0.011)));
  });

  it("carries over what was bought, and never gives up disk space, addresses or backups", () => {
    const [small, , large] = [...sizes].sort((one, other) => one.price_monthly - other.price_monthly);
    assert.ok(small && large && large.memory > small.memory);
    const bought: SelectedSizeOptions = { ...includedOptions(small), memory: small.memory + 1024, disk: large.disk + 100, ipv4_addresses: 3, daily_backups: 5, offsite_backups: true };
    const up = carriedOptions(bought, small, large);
    assert.deepEqual([up.memory, up.transfer, up.disk, up.ipv4_addresses, up.daily_backups, up.offsite_backups], [Math.max(large.memory, bought.memory), large.transfer, bought.disk, 3, 5, true]);
    const down = carriedOptions(includedOptions(large), large, small);
    assert.deepEqual([down.memory, down.transfer, down.disk], [small.memory, small.transfer, large.disk]);
  });
});
