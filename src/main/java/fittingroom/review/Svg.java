package fittingroom.review;

import java.util.List;
import java.util.Locale;

/// Plots as inline SVG for a page that stands alone: bars of shares, and a heat map. It escapes every text and computes
/// nothing.
final class Svg {

    private static final int BAR = 22;
    private static final int LABEL = 190;
    private static final int WIDTH = 720;
    private static final int CELL = 44;

    private Svg() {}

    /// A text that can stand in HTML, in an attribute too.
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
            }
        }
        return safe.toString();
    }

    /// One bar for each part; the longest share fills the width.
    static String bars(String title, List<Audit.Part> parts) {
        double most = parts.stream().mapToDouble(part -> part.share().value()).max().orElse(0);
        StringBuilder svg = open(title, WIDTH, parts.size() * BAR + 8);
        for (int i = 0; i < parts.size(); i++) {
            Audit.Part part = parts.get(i);
            int y = i * BAR + 4;
            double width = most == 0 ? 0 : (WIDTH - LABEL - 170) * part.share().value() / most;
            text(svg, LABEL - 8, y + 14, "end", cut(part.name(), 26));
            svg.append(String.format(
                    Locale.ROOT, "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"15\" class=\"bar\"/>", LABEL, y + 2, width));
            text(svg, (int) (LABEL + width + 6), y + 14, "start", String.format(
                    Locale.ROOT, "%.1f %% (%,d / %,d)", part.share().percent(), part.clashing(), part.slates()));
        }
        return svg.append("</svg>").toString();
    }

    /// A cell for each row and column, darker where the share is higher; cells without a pair stay empty.
    ///
    /// @param cells by row and column; negative where there is nothing
    static String heat(String title, List<String> rows, List<String> columns, double[][] cells) {
        int top = 130;
        StringBuilder svg = open(title, LABEL + columns.size() * CELL + 60, top + rows.size() * 26 + 8);
        for (int c = 0; c < columns.size(); c++) {
            int x = LABEL + c * CELL + CELL / 2;
            svg.append(String.format(
                    Locale.ROOT, "<text x=\"%d\" y=\"%d\" transform=\"rotate(-40 %d %d)\">%s</text>",
                    x, top - 8, x, top - 8, escape(cut(columns.get(c), 24))));
        }
        for (int r = 0; r < rows.size(); r++) {
            int y = top + r * 26;
            text(svg, LABEL - 8, y + 17, "end", cut(rows.get(r), 26));
            for (int c = 0; c < columns.size(); c++) {
                if (cells[r][c] >= 0) {
                    cell(svg, LABEL + c * CELL, y, cells[r][c]);
                }
            }
        }
        return svg.append("</svg>").toString();
    }

    private static void cell(StringBuilder svg, int x, int y, double share) {
        svg.append(String.format(
                Locale.ROOT, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"24\" class=\"cell\" fill-opacity=\"%.2f\"/>",
                x, y, CELL - 2, 0.06 + 0.84 * share));
        text(svg, x + CELL / 2 - 1, y + 16, "middle", String.format(Locale.ROOT, "%.0f", 100 * share));
    }

    private static StringBuilder open(String title, int width, int height) {
        return new StringBuilder(String.format(
                Locale.ROOT, "<svg role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">",
                escape(title), width, height, width, height));
    }

    private static void text(StringBuilder svg, int x, int y, String anchor, String text) {
        svg.append(String.format(
                Locale.ROOT, "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>", x, y, anchor, escape(text)));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
