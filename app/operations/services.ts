import type { WorkingCalendar } from "#app/domain/clock/working-calendar.ts";
import type { AccommodationQuestions } from "./ports/accommodation-questions.ts";
import type {
  Accommodations,
  CodeFiles,
  GiftCodes,
  Ledger,
  OneTimeCodes,
  SealedCodes,
} from "./ports/accommodations.ts";
import type { AlertSender } from "./ports/alerts.ts";
import type { ApiKeys, OnceRequest } from "./ports/api.ts";
import type { Brands } from "./ports/brands.ts";
import type { ProblemStore } from "./ports/broadcasts.ts";
import type { CareStore } from "./ports/care.ts";
import type { CaseAnnouncements } from "./ports/case-announcements.ts";
import type { Audit, CaseFiles, Customers, History, StaffDirectory } from "./ports/cases.ts";
import type { ChoiceStore } from "./ports/choices.ts";
import type { ComposerStore } from "./ports/composer.ts";
import type { DeliveryReports, Suppressions } from "./ports/delivery.ts";
import type { Digests } from "./ports/digests.ts";
import type { Erasures } from "./ports/erasures.ts";
import type { Feedback } from "./ports/feedback.ts";
import type { OperatingFigures } from "./ports/figures.ts";
import type { Attachments, FileStore } from "./ports/files.ts";
import type { CallTasks, FollowUps } from "./ports/follow-up.ts";
import type { Budgets, Giving } from "./ports/giving.ts";
import type { HookKeys } from "./ports/hooks.ts";
import type { KeptCustomers } from "./ports/kept-customers.ts";
import type { LadderStore } from "./ports/ladder.ts";
import type { CaseLinks, FileTokens, LinkTokens, PageProofs } from "./ports/links.ts";
import type { OpeningLog, Openings } from "./ports/openings.ts";
import type { Outbox } from "./ports/outbox.ts";
import type { Pauses } from "./ports/pauses.ts";
import type { PublicPosts } from "./ports/posts.ts";
import type { ProviderStore } from "./ports/provider-orders.ts";
import type { Provider } from "./ports/providers.ts";
import type {
  MailboxPositions,
  OpenedMail,
  ReceivedMails,
  ReplyAddresses,
} from "./ports/receiving.ts";
import type { Restorations } from "./ports/restorations.ts";
import type { Retention } from "./ports/retention.ts";
import type { SavedViews } from "./ports/saved-views.ts";
import type { Limits, StaffAuth } from "./ports/staff-auth.ts";
import type { ApiCases } from "./views/api-case.ts";
import type { BrandReader } from "./views/brand-reader.ts";
import type { DeskViews } from "./views/desk/desk-views.ts";
import type { CareFigureViews } from "./views/figure-tallies.ts";
import type { BookViews } from "./views/finance/books.ts";
import type { FinanceViews } from "./views/finance/finance.ts";
import type { ProviderViews } from "./views/finance/providers.ts";
import type { CustomerPages } from "./views/portal/customer-page.ts";

/** What an operation may ask of the outside world. `app/services.ts` supplies it. */
export type Services = {
  readonly now: () => Date;
  /** Runs work in one database transaction: all of it stands, or none. */
  readonly transaction: <T>(work: (store: Store) => Promise<T>) => Promise<T>;
  /** Reads outside any transaction, one statement at a time: to see whether there is anything to do. */
  readonly look: <T>(read: (store: Looking) => Promise<T>) => Promise<T>;
  /** Set where the composer says what was read: nothing is asked for a second time. */
  readonly wasRead?: true;
  readonly newId: () => string;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly linkTokens: LinkTokens;
  readonly fileTokens: FileTokens;
  /** What is kept of the secret that shows who typed the number of a link's page (CAP-10). */
  readonly hashProof: (linkId: string, secret: string) => string;
  readonly openingLog: OpeningLog;
  readonly customerPages: CustomerPages;
  readonly caseAnnouncements: CaseAnnouncements;
  /** The address of a case's page for a link, from PUBLIC_URL only (CAP-13). */
  readonly customerUrl: (linkId: string) => string;
  readonly unsubscribeUrl: (linkId: string) => string;
  /** The address of a case on the desk, for staff; from PUBLIC_URL only. */
  readonly deskUrl: (reference: string) => string;
  /** The address of one of the desk's pages, with what it is asked for; from PUBLIC_URL only. */
  readonly pageUrl: (page: StaffPage, asked: Readonly<Record<string, string>>) => string;
  /** The address of a brand's picture, for pages and mails. */
  readonly logoUrl: (sha256: string) => string;
  /** Where a lost link is sent anew. */
  readonly lostUrl: string;
  readonly brands: BrandReader;
  readonly alertSender: AlertSender;
  /**
   * Seals what only the mail itself may hold, such as an address with a token: it stands in the outbox
   * unreadable, and is opened as the mail is made (CAP-2).
   */
  readonly sealForMail: (text: string) => string;
  /** The page of a link, for the head of a mail: its token is made as the mail is (CAP-2). */
  readonly pageForMail: (linkId: string) => string;
  readonly replyAddresses: ReplyAddresses;
  readonly hookKeys: HookKeys;
  /** Fetches a short text from an address that was found to be Amazon's own. Throws when it cannot. */
  readonly fetchAmazon: (address: string) => Promise<string>;
  /** Opens raw MIME. Never throws, whatever a stranger sends (INB-5). */
  readonly openMail: (raw: Uint8Array, envelopeTo?: readonly string[]) => Promise<OpenedMail>;
  readonly files: FileStore;
  /** What a file is by its first bytes; null when nobody knows. */
  readonly sniffMediaType: (bytes: Uint8Array) => Promise<string | null>;
  /** A photo without what its camera noted; null when it cannot be read to its end (R25). */
  readonly cleanPhoto: (bytes: Uint8Array, mediaType: string) => Uint8Array | null;
  readonly apiKeys: ApiKeys;
  /** The same services, whose next transaction happens once for a caller's key (Idempotency-Key). */
  readonly once: (request: OnceRequest) => Services;
  /** The mark an entry in a stream of the audit log would have now; null where nobody asks from outside. */
  readonly placeIn: (stream: string) => string | null;
  /** The doors for a request from this address, which the audit log keeps as a mark only. */
  readonly doorsFrom: (address: string) => Doors;
  readonly figures: () => Promise<OperatingFigures>;
  readonly careFigures: CareFigureViews;
  readonly staffAuth: StaffAuth;
  readonly limits: Limits;
  readonly deskViews: DeskViews;
  /** A mail as staff may see it: where an address with a token belongs stands one that opens nothing. */
  readonly previewMail: (mail: { kind: string; props: unknown }) => Promise<MailPreview>;
  /** Who carries out accommodations, by the name a kind gives (domain/accommodations/kind.ts). */
  readonly providers: readonly Provider[];
  readonly sealedCodes: SealedCodes;
  readonly codeFiles: CodeFiles;
  readonly finance: FinanceViews;
  readonly providerViews: ProviderViews;
  readonly books: BookViews;
  readonly settings: Settings;
};

/** Pages that mail to staff leads to, besides those of a case. */
type StaffPage =
  | "desk"
  | "deskCalls"
  | "deskKept"
  | "deskFigures"
  | "deskProblems"
  | "settingsAccount";

/** What knows where it is asked from. */
export type Doors = Pick<Services, "transaction" | "look" | "once" | "placeIn" | "doorsFrom">;

export type MailPreview = {
  readonly subject: string;
  /** The line a mailbox shows beside the subject. */
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
};

/** What the installation was told about itself. */
export type Settings = {
  /** Origin of every link in a mail; never taken from a request (CAP-13). No trailing slash. */
  readonly publicUrl: string;
  readonly trial: boolean;
  readonly brand: Brand;
  /** How long a mail of staff's can be taken back, in seconds (CMP-6). */
  readonly holdSeconds: number;
  /** When we work, and in which zone. */
  readonly calendar: WorkingCalendar;
};

export type Brand = {
  readonly name: string;
  /** Hex colour of buttons and the stepper. */
  readonly accent: string;
  readonly logoUrl: string | null;
  readonly postalAddress: string;
  readonly supportPhone: string | null;
  /** What the law asks for, line by line. */
  readonly legal: string;
  /** Who its mail comes from and where replies go; what is null is as the installation says. */
  readonly sender: {
    readonly name: string | null;
    readonly address: string | null;
    readonly replyTo: string | null;
  } | null;
};

/** What only reads: by the names of the house it begins with find or list. */
export type Looking = {
  readonly [Part in keyof Store]: Pick<
    Store[Part],
    Extract<keyof Store[Part], `find${string}` | `list${string}`>
  >;
};

/** The database within one transaction. */
export type Store = {
  readonly caseFiles: CaseFiles;
  readonly brands: Brands;
  readonly customers: Customers;
  readonly staff: StaffDirectory;
  readonly history: History;
  readonly audit: Audit;
  readonly links: CaseLinks;
  readonly pageProofs: PageProofs;
  readonly openings: Openings;
  readonly callTasks: CallTasks;
  readonly followUps: FollowUps;
  readonly feedback: Feedback;
  readonly keptCustomers: KeptCustomers;
  readonly digests: Digests;
  readonly publicPosts: PublicPosts;
  readonly attachments: Attachments;
  readonly outbox: Outbox;
  readonly suppressions: Suppressions;
  readonly deliveryReports: DeliveryReports;
  readonly receivedMails: ReceivedMails;
  readonly mailboxPositions: MailboxPositions;
  readonly accommodations: Accommodations;
  readonly ledger: Ledger;
  readonly questions: AccommodationQuestions;
  readonly giving: Giving;
  readonly budgets: Budgets;
  readonly giftCodes: GiftCodes;
  readonly oneTimeCodes: OneTimeCodes;
  readonly apiCases: ApiCases;
  readonly erasures: Erasures;
  readonly pauses: Pauses;
  readonly restorations: Restorations;
  readonly retention: Retention;
  readonly savedViews: SavedViews;
} & CareStore &
  ChoiceStore &
  LadderStore &
  ProviderStore &
  ProblemStore &
  ComposerStore;
