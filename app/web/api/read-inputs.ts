import { CancelAppointment } from "#app/operations/appointments/cancel-appointment.ts";
import { OfferAppointment } from "#app/operations/appointments/offer-appointment.ts";
import { FirstWords } from "#app/operations/cases/first-words.ts";
import {
  OpenCaseFields,
  postsAreSocial,
  reachable,
} from "#app/operations/cases/open-case-fields.ts";
import { PostUpdate } from "#app/operations/cases/post-update.ts";
import { ResolveCase } from "#app/operations/cases/resolve-case.ts";
import { PutOptions } from "#app/operations/options/put-options.ts";
import { WithdrawOptions } from "#app/operations/options/settle-options.ts";
import { AddStep } from "#app/operations/promises/add-step.ts";
import { MakePromise } from "#app/operations/promises/make-promise.ts";
import { MovePromise } from "#app/operations/promises/move-promise.ts";
import { TakePromiseBack } from "#app/operations/promises/take-promise-back.ts";
import { readingReason } from "./say-read.ts";

// What a program sends that the reading sees before the customer does (R13).

/** What opens a case, and the first words of its acknowledgement where the program has some (R3). */
export const OpenCaseByApi = OpenCaseFields.extend(FirstWords.shape)
  .refine(...reachable)
  .refine(...postsAreSocial);
export const PostUpdateByApi = PostUpdate.extend(readingReason);
export const MakePromiseByApi = MakePromise.extend(readingReason);
export const MovePromiseByApi = MovePromise.extend(readingReason);
export const TakePromiseBackByApi = TakePromiseBack.extend(readingReason);
export const AddStepByApi = AddStep.extend(readingReason);
export const PutOptionsByApi = PutOptions.extend(readingReason);
export const WithdrawOptionsByApi = WithdrawOptions.extend(readingReason);
export const OfferAppointmentByApi = OfferAppointment.extend(readingReason);
export const CancelAppointmentByApi = CancelAppointment.extend(readingReason);
export const ResolveCaseByApi = ResolveCase.extend(readingReason);
