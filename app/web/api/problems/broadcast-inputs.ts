import { z } from "zod";
import { broadcastMoveNames } from "#app/domain/problems/broadcast.ts";
import { SendBroadcast } from "#app/operations/broadcasts/send-broadcast.ts";
import { WriteBroadcast } from "#app/operations/broadcasts/write-broadcast.ts";

export const BeginBroadcast = WriteBroadcast.omit({ id: true, version: true });

/** What is left out stays; null takes the reason away. */
export const ReviseBroadcast = BeginBroadcast.partial();

export const SendCounted = SendBroadcast.omit({ version: true });

export const SteerBroadcast = z.strictObject({
  move: z.enum(broadcastMoveNames, `Choose a move: ${broadcastMoveNames.join(", ")}.`),
});
