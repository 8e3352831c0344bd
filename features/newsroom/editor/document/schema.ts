import { getSchema } from '@tiptap/core';
import { Blockquote, KeyPoints, Note, PullQuote } from '../nodes/framed';
import { Bold, Foreign, Italic, Link, Subscript, Superscript } from '../nodes/marks';
import {
  BulletList,
  Document,
  HardBreak,
  Heading,
  ListItem,
  OrderedList,
  Paragraph,
  Text,
} from '../nodes/running-text';
import { Table, TableCell, TableHeader, TableRow } from '../nodes/tables';
import { Unknown, UnknownInline, UnknownMark } from '../nodes/unknown';
import { Divider, Download, Embed, Figure, Gallery, Related, SpecSheet, Timeline } from '../nodes/whole';

/** Every kind of block and mark, without what shows and changes them. */
export const KINDS = {
  ...{ Document, Text, Paragraph, Heading, BulletList, OrderedList, ListItem, HardBreak },
  ...{ Blockquote, PullQuote, KeyPoints, Note },
  ...{ Table, TableRow, TableCell, TableHeader },
  ...{ Figure, Gallery, SpecSheet, Timeline, Embed, Related, Download, Divider },
  ...{ Unknown, UnknownInline, UnknownMark },
  ...{ Link, Bold, Italic, Superscript, Subscript, Foreign },
};

/** The shape of a piece's text (features/articles/blocks.ts) for ProseMirror; needs no browser. */
export const pieceSchema = getSchema(Object.values(KINDS));
