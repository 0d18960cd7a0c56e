import assert from "node:assert/strict";
import { contractDocument } from "../../../contract/document";
import type { SimulatedCloud, SimulatedCloudOptions } from "../../../simulator/simulatedCloud";
import { createSimulatedCloud } from "../../../simulator/simulatedCloud";
import type { Schemas } from "../../../simulator/state";
import { Validator } from "../../../simulator/validation";

const validator = new Validator(contractDocument);

/** A simulated cloud and a client for it, which holds every answer against the contract. */
export class CloudUnderTest {
  private constructor(readonly cloud: SimulatedCloud) {}

  static async start(options: Partial<SimulatedCloudOptions> = {}): Promise<CloudUnderTest> {
    const errors: unknown[] = [];
    const cloud = await createSimulatedCloud({ token: "right", seed: "small", onError: (error) => errors.push(error), ...options });
    cloud.clock.freeze();
    return new CloudUnderTest(cloud);
  }

  /** Sends a request as it is told. */
  request(method: string, path: string, body?: unknown, headers: Record<string, string> = { authorization: "Bearer right" }): Promise<Response> {
    return fetch(this.cloud.url + path, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /** Asks for something that succeeds with a body of a schema. */
  async ask<N extends keyof Schemas>(schema: N, method: string, path: string, body?: unknown): Promise<Schemas[N]> {
    const response = await this.request(method, path, body);
    const text = await response.text();
    assert.equal(response.status, 200, `${method} ${path}: ${text}`);
    return conforming(schema, text);
  }

  get<N extends keyof Schemas>(schema: N, path: string): Promise<Schemas[N]> {
    return this.ask(schema, "GET", path);
  }

  /** Does something that succeeds without a body. */
  async tell(method: string, path: string, body?: unknown, status = 204): Promise<void> {
    const response = await this.request(method, path, body);
    const text = await response.text();
    assert.equal(response.status, status, `${method} ${path}: ${text}`);
    assert.equal(text, "");
  }

  /** Asks for something that is refused because of some fields. @returns what is said about each */
  async fieldErrors(method: string, path: string, body?: unknown): Promise<Record<string, string[]>> {
    const response = await this.request(method, path, body);
    const text = await response.text();
    assert.equal(response.status, 400, `${method} ${path}: ${text}`);
    return conforming("ValidationProblemDetails", text).errors ?? {};
  }

  /** Asks for something that is refused. @returns the problem's detail */
  async refusal(status: number, method: string, path: string, body?: unknown): Promise<string> {
    const response = await this.request(method, path, body);
    const text = await response.text();
    assert.equal(response.status, status, `${method} ${path}: ${text}`);
    return conforming("ProblemDetails", text).detail ?? "";
  }

  /** Starts a server action. */
  async act(serverId: number, body: { type: string } & Record<string, unknown>): Promise<Schemas["Action"]> {
    return (await this.ask("ActionResponse", "POST", `/servers/${serverId}/actions`, body)).action;
  }

  /** Starts a server action and lets it end. */
  async complete(serverId: number, body: { type: string } & Record<string, unknown>): Promise<Schemas["Action"]> {
    const { id } = await this.act(serverId, body);
    this.cloud.clock.advance(10_000);
    return this.action(id);
  }

  async action(id: number): Promise<Schemas["Action"]> {
    return (await this.get("ActionResponse", `/actions/${id}`)).action;
  }

  async server(id: number): Promise<Schemas["Server"]> {
    return (await this.get("ServerResponse", `/servers/${id}`)).server;
  }

  /** The server of the seed whose name starts so. */
  async serverNamed(start: string): Promise<Schemas["Server"]> {
    const { servers } = await this.get("ServersResponse", "/servers?per_page=200");
    const server = servers.find((one) => one.name.startsWith(start));
    assert.ok(server, `there is a server ${start}`);
    return server;
  }

  /** What stands for each parameter of a path. */
  async names(): Promise<Record<string, string | undefined>> {
    const { servers } = await this.get("ServersResponse", "/servers");
    const { domains } = await this.get("DomainsResponse", "/domains");
    const domain = domains[0]?.name ?? "";
    const { domain_records } = await this.get("DomainRecordsResponse", `/domains/${domain}/records`);
    const serverId = String(servers[0]?.id);
    const { actions } = await this.get("ActionsResponse", `/servers/${serverId}/actions`);
    const { images } = await this.get("ImagesResponse", "/images?type=backup");
    const text = (id: number | undefined): string | undefined => (id === undefined ? undefined : String(id));
    return {
      server_id: serverId,
      domain_name: domain,
      record_id: text(domain_records[0]?.id),
      action_id: text(actions[0]?.id),
      image_id: text(images[0]?.id),
      image_id_or_slug: "debian-13",
      operating_system_id_or_slug: "windows-2025",
      software_id: "501",
      key_id: text((await this.get("SshKeysResponse", "/account/keys")).ssh_keys[0]?.id),
      invoice_id: text((await this.get("InvoicesResponse", "/customers/my/invoices")).invoices[0]?.invoice_id),
      load_balancer_id: text((await this.get("LoadBalancersResponse", "/load_balancers")).load_balancers[0]?.id),
      vpc_id: text((await this.get("VpcsResponse", "/vpcs")).vpcs[0]?.id),
    };
  }

  close(): Promise<void> {
    return this.cloud.close();
  }
}

/** A text as the contract's schema of that name. */
export function conforming<N extends keyof Schemas>(schema: N, text: string): Schemas[N] {
  const value: unknown = JSON.parse(text);
  if (!validator.matches(schema, value)) assert.fail(`not a ${schema}: ${JSON.stringify(validator.errorsIn(`#/components/schemas/${schema}`, value))}`);
  return value;
}
