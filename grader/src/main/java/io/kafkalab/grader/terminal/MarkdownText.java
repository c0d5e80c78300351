package io.kafkalab.grader.terminal;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Markdown of ours as a terminal shows it: headings, paragraphs, lists and code, within a width. */
public final class MarkdownText extends AbstractVisitor {
    private static final Parser PARSER = Parser.builder().build();
    private static final int STEP = 2;

    private final Ink ink;
    private final Page page;
    private int indent;
    private String bullet = "";

    private MarkdownText(Ink ink, int width) {
        this.ink = ink;
        this.page = new Page(width);
    }

    /**
     * Renders a text.
     *
     * @param width how long a line may be, in columns
     */
    public static String of(String markdown, Ink ink, int width) {
        MarkdownText text = new MarkdownText(ink, width);
        PARSER.parse(markdown).accept(text);
        return text.page.toString();
    }

    @Override
    public void visit(Heading heading) {
        page.blank().line(ink.bold(inline(heading)));
    }

    @Override
    public void visit(Paragraph paragraph) {
        boolean first = paragraph.getPrevious() == null && paragraph.getParent() instanceof ListItem;
        if (!first) {
            page.blank();
        }
        String head = " ".repeat(indent) + (first ? bullet : "");
        page.labelled(head, head.length(), inline(paragraph));
    }

    @Override
    public void visit(FencedCodeBlock block) {
        page.blank();
        String margin = " ".repeat(indent) + ink.faint("│ ");
        block.getLiteral().lines().forEach(line -> page.line(margin + line));
    }

    @Override
    public void visit(BulletList list) {
        page.blank();
        visitItems(list, false, 0);
    }

    @Override
    public void visit(OrderedList list) {
        page.blank();
        visitItems(list, true, list.getMarkerStartNumber());
    }

    private void visitItems(Node list, boolean numbered, int from) {
        int number = from;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            visitItem(item, numbered ? number + ". " : "• ");
            number++;
        }
    }

    private void visitItem(Node item, String mark) {
        for (Node part = item.getFirstChild(); part != null; part = part.getNext()) {
            boolean first = part.getPrevious() == null;
            bullet = mark;
            indent += first ? STEP : STEP + mark.length();
            part.accept(this);
            indent -= first ? STEP : STEP + mark.length();
        }
    }

    /** The words of a node in one line; code keeps its backticks, and a link its address. */
    private static String inline(Node node) {
        Words words = new Words();
        node.accept(words);
        return words.text.toString();
    }

    private static final class Words extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append('`').append(code.getLiteral()).append('`');
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            text.append(" (").append(link.getDestination()).append(')');
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            text.append('\n');
        }
    }
}
