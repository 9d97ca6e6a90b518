import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import { type RosterDocument, type RosterRequest, rosterDocuments } from '#core/contract/roster-documents.ts';
import { readPost } from '#db/stores/post.ts';
import { rosterListModel } from '#paper/roster-list/model.ts';
import { rosterListPage } from '#paper/roster-list/page.tsx';
import { chosenPeople } from './chosen-people.ts';
import type { Desk } from './paper-desk.ts';

type Kind = RosterDocument['kind'];

/** A maker for every kind of paper. */
const makers: { readonly [K in Kind]: (desk: Desk, document: RosterRequest<K>) => PaperPage } = {
  'roster-list': ({ db, now }, document) =>
    rosterListPage(
      rosterListModel({
        post: readPost(db),
        people: chosenPeople(db, document),
        group: document.group ?? '',
        purpose: document.purpose,
        printedAt: now,
      }),
    ),
};

const kinds: ReadonlySet<string> = new Set(rosterDocuments.map((document) => document.shape.kind.value));

export const isRosterDocument = (document: DocumentRequest): document is RosterDocument => kinds.has(document.kind);

/** The papers of people, from what is in the post now. */
export const makeRosterPage = <K extends Kind>(desk: Desk, document: RosterRequest<K>): PaperPage =>
  (makers[document.kind as K] as (desk: Desk, document: RosterRequest<K>) => PaperPage)(desk, document);
