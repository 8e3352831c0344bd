import type { AnyExtension } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { KINDS } from '../document/schema';
import { framedView } from './framed-view';
import { GalleryView } from './gallery-view';
import { PictureView } from './picture-view';
import { DividerView, DownloadView, EmbedView, RelatedView, UnknownView } from './reference-views';
import { SheetView } from './sheet-view';
import { tableView } from './table-view';
import { TimelineView } from './timeline-view';

/** The kinds of the schema with what shows and changes them. */
export function shownKinds(): AnyExtension[] {
  const { Blockquote, PullQuote, KeyPoints, Note, Table, ...others } = KINDS;
  const { Figure, Gallery, SpecSheet, Timeline, Embed, Related, Download, Divider, Unknown, ...plain } = others;
  const framed = (attribute: string, label: string, above: boolean, tag?: string) => () =>
    framedView({ attribute, label, above, ...(tag ? { tag } : {}) });
  return [
    ...Object.values(plain),
    Blockquote.extend({ addNodeView: framed('source', 'Whose words', false, 'blockquote') }),
    PullQuote.extend({ addNodeView: framed('attribution', 'Whose words', false) }),
    KeyPoints.extend({ addNodeView: framed('title', 'Key points', true, 'ul') }),
    Note.extend({ addNodeView: framed('label', 'What the note is about', true) }),
    Table.extend({ addNodeView: () => tableView }),
    Figure.extend({ addNodeView: () => ReactNodeViewRenderer(PictureView) }),
    Gallery.extend({ addNodeView: () => ReactNodeViewRenderer(GalleryView) }),
    SpecSheet.extend({ addNodeView: () => ReactNodeViewRenderer(SheetView) }),
    Timeline.extend({ addNodeView: () => ReactNodeViewRenderer(TimelineView) }),
    Embed.extend({ addNodeView: () => ReactNodeViewRenderer(EmbedView) }),
    Related.extend({ addNodeView: () => ReactNodeViewRenderer(RelatedView) }),
    Download.extend({ addNodeView: () => ReactNodeViewRenderer(DownloadView) }),
    Divider.extend({ addNodeView: () => ReactNodeViewRenderer(DividerView) }),
    Unknown.extend({ addNodeView: () => ReactNodeViewRenderer(UnknownView) }),
  ];
}
