import { OfferAppointment } from "#app/operations/appointments/offer-appointment.ts";
import { PostUpdate } from "#app/operations/cases/post-update.ts";
import { PutOptions } from "#app/operations/options/put-options.ts";
import { AddStep } from "#app/operations/promises/add-step.ts";
import { MakePromise } from "#app/operations/promises/make-promise.ts";
import { readingReason } from "./say-read.ts";

// What a program sends that the reading sees before the customer does (R13).

export const PostUpdateByApi = PostUpdate.extend(readingReason);
export const MakePromiseByApi = MakePromise.extend(readingReason);
export const AddStepByApi = AddStep.extend(readingReason);
export const PutOptionsByApi = PutOptions.extend(readingReason);
export const OfferAppointmentByApi = OfferAppointment.extend(readingReason);
