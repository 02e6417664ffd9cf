package fittingroom.ui.catalog;

import fittingroom.intake.FileKind;
import fittingroom.intake.IntakeReport;
import fittingroom.intake.Offender;
import fittingroom.intake.Peek;
import fittingroom.ui.parts.Chip;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.workbench.Look;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The first step: what kind of file this is, how it is written, and its first rows with the bad cells marked.
final class FileStep extends VBox {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final int MOST_COLUMNS = 60;
    private static final double LINE = 28;
    private static final double OF_A_LETTER = 7.5;
    private static final double PADDING = 22;
    private static final double NARROWEST = 64;
    private static final double WIDEST = 260;

    FileStep(Looked file) {
        getStyleClass().add("import-step");
        getChildren().add(chips(file));
        file.report().ifPresent(report -> getChildren().add(Nodes.prose(counts(report))));
        if (file.columns().isEmpty()) {
            return;
        }
        getChildren().add(Nodes.prose(Say.it("ui.import.first-rows"), "hint"));
        TableView<Integer> table = table(file);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(table);
    }

    private static FlowPane chips(Looked file) {
        FlowPane chips = new FlowPane(6, 6);
        file.report().ifPresentOrElse(report -> chips.getChildren().addAll(chips(report)), () -> file.look().flatMap(Look::peek)
                .ifPresent(peek -> chips.getChildren().addAll(chips(peek))));
        if (file.look().filter(Look::remembered).isPresent()) {
            chips.getChildren().add(new Chip(Say.it("ui.import.remembered"), Chip.Tone.ACCENT).with(Feather.BOOKMARK));
        }
        return chips;
    }

    private static List<Node> chips(IntakeReport report) {
        List<Node> chips = new ArrayList<>();
        chips.add(new Chip(Say.code("ui.import.kind", report.kind().code()), Chip.Tone.ACCENT));
        chips.add(new Chip(report.format(), Chip.Tone.PLAIN));
        chips.add(new Chip(report.encoding(), Chip.Tone.PLAIN));
        if (!report.delimiter().isEmpty()) {
            chips.add(new Chip(Say.it("ui.import.delimiter", report.delimiter()), Chip.Tone.PLAIN));
        }
        if (report.guessed()) {
            chips.add(new Chip(Say.it("ui.import.guessed"), Chip.Tone.WARNING).with(Feather.HELP_CIRCLE)
                    .explained(Say.it("ui.import.guessed.tip")));
        }
        return chips;
    }

    private static List<Node> chips(Peek peek) {
        return List.of(new Chip(peek.encoding(), Chip.Tone.PLAIN),
                new Chip(Say.it("ui.import.delimiter", peek.delimiter()), Chip.Tone.PLAIN));
    }

    private static String counts(IntakeReport report) {
        String rows = Say.it("ui.import.counts", report.rows(), report.accepted(), report.rejected(), report.merged());
        String holds = switch (report.kind()) {
            case CATALOG, RULES -> Say.it("ui.import.holds.products", report.products(), report.variants());
            case EVENTS -> Say.it("ui.import.holds.events", report.events());
            case SERVED -> Say.it("ui.import.holds.served", report.slates());
        };
        return report.kind() == FileKind.CATALOG || report.from().isEmpty() || report.to().isEmpty()
                ? rows + " · " + holds : rows + " · " + holds + " · " + span(report);
    }

    /// From the first to the last day of a log, for the person to confirm.
    static String span(IntakeReport report) {
        return Say.it("ui.import.span",
                report.from().map(time -> EventWords.day(LocalDate.ofInstant(time, ZoneOffset.UTC))).orElse(""),
                report.to().map(time -> EventWords.day(LocalDate.ofInstant(time, ZoneOffset.UTC))).orElse(""));
    }

    private static TableView<Integer> table(Looked file) {
        TableView<Integer> table = new TableView<>();
        table.getStyleClass().add("sample-table");
        table.setFixedCellSize(LINE);
        table.setAccessibleText(Say.it("ui.import.first-rows"));
        table.setPlaceholder(Nodes.label(""));
        List<List<String>> rows = file.rows();
        List<Long> numbers = file.report().map(IntakeReport::numbers).orElse(List.of());
        Map<String, Offender> marks = new HashMap<>();
        file.report().ifPresent(report -> report.marks().forEach(mark -> marks.putIfAbsent(mark.row() + "\t" + mark.column(), mark)));
        TableColumn<Integer, Cell> number = column(Say.it("ui.import.row"), 56);
        number.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(
                new Cell(row.getValue() < numbers.size() ? Long.toString(numbers.get(row.getValue())) : "", "")));
        table.getColumns().add(number);
        List<String> columns = file.columns();
        for (int i = 0; i < Math.min(columns.size(), MOST_COLUMNS); i++) {
            int at = i;
            TableColumn<Integer, Cell> column = column(columns.get(i), width(rows, i, columns.get(i)));
            column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(cell(rows, numbers, marks, row.getValue(), at, columns.get(at))));
            table.getColumns().add(column);
        }
        table.getItems().setAll(IntStream.range(0, rows.size()).boxed().toList());
        return table;
    }

    /// @param why what is wrong with it, empty where nothing is
    private record Cell(String text, String why) {}

    private static Cell cell(List<List<String>> rows, List<Long> numbers, Map<String, Offender> marks, int row, int at, String name) {
        String text = at < rows.get(row).size() ? rows.get(row).get(at) : "";
        Offender mark = row < numbers.size() ? marks.get(numbers.get(row) + "\t" + name) : null;
        return new Cell(text, mark == null ? "" : Say.it("ui.import.bad-cell", text, mark.code()));
    }

    /// As wide as most of what stands in it needs, within limits.
    private static double width(List<List<String>> rows, int at, String name) {
        int[] lengths = rows.stream().mapToInt(row -> at < row.size() ? row.get(at).length() : 0).sorted().toArray();
        int most = lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
        return Math.clamp(OF_A_LETTER * Math.max(most, name.length() + 1) + PADDING, NARROWEST, WIDEST);
    }

    private static TableColumn<Integer, Cell> column(String name, double width) {
        TableColumn<Integer, Cell> column = new TableColumn<>();
        column.setGraphic(Nodes.name(name, "table-head"));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setCellFactory(made -> new SampleCell());
        return column;
    }

    private static final class SampleCell extends TableCell<Integer, Cell> {
        @Override
        protected void updateItem(Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            boolean bad = !empty && cell != null && !cell.why().isEmpty();
            pseudoClassStateChanged(BAD, bad);
            setGraphic(bad ? Nodes.icon(Feather.ALERT_TRIANGLE) : null);
            setText(empty || cell == null ? "" : cell.text());
            Nodes.tip(this, empty || cell == null ? "" : bad ? cell.why() : cell.text());
        }
    }
}
