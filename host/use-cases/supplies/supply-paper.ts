import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import { type SupplyDocument, type SupplyRequest, supplyDocuments } from '#core/contract/supply-documents.ts';
import type { Desk } from '../paper/paper-desk.ts';
import { donationMakers } from './donation-paper.ts';
import { runMakers } from './run-paper.ts';
import { stockCardSheet, stockListSheet, supplyRegisterSheet } from './stock-paper.ts';

type Kind = SupplyDocument['kind'];

/** A maker for every kind of paper: a new one is a request in `supply-documents.ts` and a line here. */
const makers: { readonly [K in Kind]: (desk: Desk, document: SupplyRequest<K>) => PaperPage } = {
  'stock-list': stockListSheet,
  'supply-register': supplyRegisterSheet,
  'stock-card': stockCardSheet,
  ...donationMakers,
  ...runMakers,
};

const kinds: ReadonlySet<string> = new Set(supplyDocuments.map((document) => document.shape.kind.value));

export const isSupplyDocument = (document: DocumentRequest): document is SupplyDocument => kinds.has(document.kind);

/** The papers of supplies, from what is in the post now. */
export const makeSupplyPage = <K extends Kind>(desk: Desk, document: SupplyRequest<K>): PaperPage =>
  (makers[document.kind as K] as (desk: Desk, document: SupplyRequest<K>) => PaperPage)(desk, document);
