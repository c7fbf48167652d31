/** What reading, writing and sending to many ask of a key. */
export const mayRead = { scope: "cases:read", action: "view-desk" } as const;
export const mayWrite = { scope: "problems:write", action: "post-update" } as const;
/** Words for many are written by who may also send them, as on the desk. */
export const mayWriteToMany = { scope: "problems:write", action: "send-broadcast" } as const;
export const maySendToMany = { scope: "broadcasts:send", action: "send-broadcast" } as const;
