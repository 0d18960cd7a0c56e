import assert from "node:assert/strict";
import type { Image } from "../../../src/model/contract";
import { imageSurcharge } from "../../../src/model/imageSurcharge";

describe("The surcharge of an operating system", () => {
  const none = { surcharge_base_cost: null, surcharge_per_memory_megabyte: null, surcharge_per_memory_max_megabytes: null, surcharge_per_vcpu: null, surcharge_min_vcpu: null };
  const of = (surcharges: NonNullable<Image["distribution_surcharges"]> | null, memory: number, vcpus: number): number => imageSurcharge({ distribution_surcharges: surcharges }, { memory, vcpus });

  it("is nothing where there is none", () => {
    assert.equal(of(null, 4096, 4), 0);
    assert.equal(of(none, 4096, 4), 0);
  });

  it("counts processors, of which some are paid at least", () => {
    assert.equal(of({ ...none, surcharge_per_vcpu: 7.5, surcharge_min_vcpu: 4 }, 1024, 1), 30);
    assert.equal(of({ ...none, surcharge_per_vcpu: 7.5, surcharge_min_vcpu: 4 }, 1024, 8), 60);
  });

  it("counts memory up to a limit, and a fixed part", () => {
    assert.equal(of({ ...none, surcharge_base_cost: 2, surcharge_per_memory_megabyte: 0.005, surcharge_per_memory_max_megabytes: 4096 }, 8192, 1), 22.48);
  });
});
