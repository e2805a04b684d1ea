import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

/** Keeps the issuer's sessions, codes and tokens in memory. The provider checks for itself whether one has expired. */
export function memoryAdapter(): AdapterFactory {
  const items = new Map<string, AdapterPayload>();
  return (model: string): Adapter => {
    const key = (id: string) => `${model}:${id}`;
    const findBy = async (field: 'uid' | 'userCode', value: string) =>
      [...items].find(([name, item]) => name.startsWith(`${model}:`) && item[field] === value)?.[1];
    return {
      upsert: async (id, payload) => void items.set(key(id), payload),
      find: async (id) => items.get(key(id)),
      findByUid: (uid) => findBy('uid', uid),
      findByUserCode: (userCode) => findBy('userCode', userCode),
      destroy: async (id) => void items.delete(key(id)),
      consume: async (id) => {
        const item = items.get(key(id));
        if (item) item.consumed = Math.floor(Date.now() / 1000);
      },
      revokeByGrantId: async (grantId) => {
        for (const [name, item] of items) if (item.grantId === grantId) items.delete(name);
      },
    };
  };
}
