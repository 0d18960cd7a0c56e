import { paginate } from "../paging";
import { found, invalid } from "../problem";
import { route } from "../route";
import { fingerprintOf } from "../sshKey";
import type { Schemas, State } from "../state";

/** A key by its id or its fingerprint. */
export function findKey(state: State, reference: number | string): Schemas["SshKey"] | undefined {
  return state.keys.get(Number(reference)) ?? state.keys.find((key) => key.fingerprint === String(reference).replace(/^MD5:/i, ""));
}

function keyOf(state: State, reference: number | string): Schemas["SshKey"] {
  return found(findKey(state, reference), `SSH key ${reference}`);
}

export const sshKeyRoutes = [
  route("GET /account/keys", ({ query }, { world: { state }, url }) => {
    const { meta, links, page } = paginate(state.keys.values(), query, url, (key) => key);
    return { status: 200, body: { meta, links, ssh_keys: page } };
  }),

  route("POST /account/keys", ({ body }, { world: { state } }) => {
    const public_key = body.public_key.trim();
    const fingerprint = fingerprintOf(public_key);
    if (fingerprint === undefined) throw invalid({ public_key: "public_key is not a valid OpenSSH public key." });
    if (state.keys.find((key) => key.fingerprint === fingerprint)) throw invalid({ public_key: "This SSH key is already on your account." });
    const key = state.keys.add({ id: state.nextId++, fingerprint, public_key, name: body.name, default: body.default ?? false });
    return { status: 200, body: { ssh_key: key } };
  }),

  route("GET /account/keys/{key_id}", ({ path }, { world: { state } }) => ({ status: 200, body: { ssh_key: keyOf(state, path.key_id) } })),

  route("PUT /account/keys/{key_id}", ({ path, body }, { world: { state } }) => {
    const key = keyOf(state, path.key_id);
    key.name = body.name;
    key.default = body.default ?? key.default;
    return { status: 200, body: { ssh_key: key } };
  }),

  route("DELETE /account/keys/{key_id}", ({ path }, { world: { state } }) => {
    state.keys.remove(keyOf(state, path.key_id).id);
    return { status: 204 };
  }),
];
