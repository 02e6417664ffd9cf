package fittingroom.review;

import fittingroom.base.Words;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// An audit as one HTML page to send around: no script, no other file, every text escaped, what each number assumes
/// beside it. It names no shopper.
public final class AuditPage {

    /// How many pairs the page lists.
    public static final int WORST = 50;

    private static final int HEAT = 12;
    private static final String STYLE = """
            body{font:15px/1.5 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#1f2328;background:#fff}
            h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}.note{color:#59636e;font-size:.85rem}
            table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #d1d9e0;vertical-align:top}
            td.number,th.number{text-align:right}.big{font-size:2.2rem;font-weight:600}
            svg{max-width:100%;height:auto;font:12px system-ui,sans-serif}.bar{fill:#0969da}.cell{fill:#bc4c00}
            """;

    private final Audit audit;
    private final Catalog catalog;
    private final StringBuilder page = new StringBuilder();

    private AuditPage(Audit audit, Catalog catalog) {
        this.audit = audit;
        this.catalog = catalog;
    }

    /// @param subject what was looked at, as the reader knows it: the name of a file, of a workspace
    public static String of(Audit audit, Catalog catalog, String subject, Instant when) {
        return new AuditPage(audit, catalog).write(subject, when);
    }

    private String write(String subject, Instant when) {
        String title = words("review.page.title", subject);
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>").append(Svg.escape(title))
                .append("</title><style>").append(STYLE).append("</style></head><body>\n");
        tag("h1", title);
        note(words("review.page.when", when.toString(), audit.from().code()));
        summary();
        plot("review.page.placements", audit.placements());
        plot("review.page.channels", audit.channels());
        plot("review.page.weeks", audit.weeks());
        heat();
        worst();
        tag("h2", words("review.page.assumptions"));
        note(words("review.page.assumed"));
        return page.append("</body></html>\n").toString();
    }

    private void summary() {
        page.append("<p class=\"big\">").append(percent(audit.share().value())).append("</p>\n");
        tag("p", words("review.page.share", audit.clashing(), audit.slates()));
        note(words("review.page.threshold", audit.threshold()));
        tag("p", words("review.page.pairs", audit.flagged(), audit.pairs(), audit.different()));
        note(words(audit.from() == Origin.OWN ? "review.page.own" : "review.page.served"));
        tag("p", words("review.page.slots", audit.flaggedSlots(), audit.slots()));
        note(words("review.page.impressions"));
        if (audit.unknown() > 0 || audit.alone() > 0) {
            tag("p", words("review.page.left-out", audit.unknown(), audit.alone()));
        }
    }

    private void plot(String key, List<Audit.Part> parts) {
        if (!parts.isEmpty()) {
            tag("h2", words(key));
            note(words("review.page.bars"));
            page.append(Svg.bars(words(key), parts)).append('\n');
        }
    }

    private void heat() {
        List<Audit.Crossing> flagged = audit.categories().stream().filter(one -> one.flagged() > 0).toList();
        if (flagged.isEmpty()) {
            return;
        }
        List<String> rows = heaviest(flagged, true);
        List<String> columns = heaviest(flagged, false);
        double[][] cells = new double[rows.size()][columns.size()];
        Arrays.stream(cells).forEach(row -> Arrays.fill(row, -1));
        for (Audit.Crossing one : audit.categories()) {
            int row = rows.indexOf(one.anchor());
            int column = columns.indexOf(one.product());
            if (row >= 0 && column >= 0) {
                cells[row][column] = one.share().value();
            }
        }
        tag("h2", words("review.page.categories"));
        note(words("review.page.heat", HEAT));
        page.append(Svg.heat(words("review.page.categories"), rows, columns, cells)).append('\n');
    }

    private static List<String> heaviest(List<Audit.Crossing> crossings, boolean anchor) {
        Map<String, Long> sums = new HashMap<>();
        crossings.forEach(one -> sums.merge(anchor ? one.anchor() : one.product(), one.flagged(), Long::sum));
        return sums.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(HEAT).map(Map.Entry::getKey).toList();
    }

    private void worst() {
        tag("h2", words("review.page.worst"));
        note(words("review.page.order", WORST));
        List<String> heads = new ArrayList<>();
        for (String head : List.of("anchor", "product", "placement", "reach", "severity", "why")) {
            heads.add("<th>" + Svg.escape(words("review.page.column." + head)) + "</th>");
        }
        page.append("<table><tr>").append(String.join("", heads)).append("</tr>\n");
        for (Flag flag : audit.flags().stream().limit(WORST).toList()) {
            String cells = List.of(
                            title(flag.pair().anchor().value()), title(flag.pair().product().value()), flag.placement(),
                            String.format(Locale.ROOT, "%,d", flag.reach()),
                            String.format(Locale.ROOT, "%.2f", flag.severity()),
                            String.join("; ", flag.codes()) + ": " + flag.words().getFirst())
                    .stream().map(cell -> "<td>" + Svg.escape(cell) + "</td>").collect(Collectors.joining());
            page.append("<tr>").append(cells).append("</tr>\n");
        }
        page.append("</table>\n");
    }

    private String title(String id) {
        return catalog.named(id).map(Product::title).filter(title -> !title.isBlank())
                .map(title -> title + " (" + id + ")").orElse(id);
    }

    private void tag(String name, String text) {
        page.append('<').append(name).append('>').append(Svg.escape(text)).append("</").append(name).append(">\n");
    }

    private void note(String text) {
        page.append("<p class=\"note\">").append(Svg.escape(text)).append("</p>\n");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String words(String key, Object... details) {
        return Words.current().text(key, details);
    }
}
