package fittingroom.ui.catalog;

import fittingroom.base.Words;
import fittingroom.intake.Field;
import fittingroom.intake.FileKind;
import fittingroom.intake.IntakeReport;
import fittingroom.intake.Mapping;
import fittingroom.ui.parts.Chip;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Segmented;
import fittingroom.workbench.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/// The second step: which column is read as which field, how surely and why, with what stands in it; each can be
/// corrected, and the file is looked at anew at once.
final class ColumnsStep extends VBox {

    private static final double SURE = 0.85;
    private static final int MOST = 80;
    private static final int VALUES = 4;
    private static final List<FileKind> KINDS = List.of(FileKind.CATALOG, FileKind.EVENTS, FileKind.SERVED);

    private final ImportModel model;
    private final List<ComboBox<Field>> choices = new ArrayList<>();

    ColumnsStep(ImportModel model, Looked file) {
        this.model = model;
        getStyleClass().add("import-step");
        VBox page = Nodes.column(14, about(file));
        if (file.look().filter(Look::remembered).isPresent()) {
            Label words = Nodes.prose(Say.it("ui.import.remembered.words"));
            HBox.setHgrow(words, Priority.ALWAYS);
            page.getChildren().add(Nodes.styled(
                    Nodes.row(12, words, Nodes.button(Say.it("ui.import.forget"), model::forget, "small")), "done-box"));
        }
        file.report().filter(report -> !report.granted().isEmpty())
                .ifPresent(report -> page.getChildren().add(new GrantedPane(file, report, model::assume)));
        page.getChildren().add(grid(file));
        if (file.columns().size() > MOST) {
            page.getChildren().add(Nodes.prose(Say.it("ui.import.more-columns", file.columns().size() - MOST), "hint"));
        }
        ScrollPane scroll = ImportView.scroll(page);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    private Node about(Looked file) {
        Segmented<FileKind> kinds = new Segmented<>(KINDS, kind -> Say.code("ui.import.kind", kind.code()), false, model::readAs);
        file.kind().filter(KINDS::contains).ifPresent(kinds::show);
        FlowPane row = new FlowPane(16, 8, Nodes.row(8, Nodes.label(Say.it("ui.import.read-as"), "field-label"), kinds));
        if (file.kind().filter(FileKind.CATALOG::equals).isPresent()) {
            row.getChildren().add(currency(file));
        }
        file.report().filter(report -> report.from().isPresent()).ifPresent(report ->
                row.getChildren().add(Nodes.prose(FileStep.span(report) + " · " + Say.it("ui.import.span.check"), "hint")));
        return row;
    }

    private Node currency(Looked file) {
        TextField code = new TextField(file.order().options().currency());
        code.setPromptText(Say.it("ui.import.currency.prompt"));
        code.setAccessibleText(Say.it("ui.import.currency"));
        code.setPrefColumnCount(5);
        code.setOnAction(event -> model.currency(code.getText().strip().toUpperCase(java.util.Locale.ROOT)));
        return Nodes.row(8, Nodes.label(Say.it("ui.import.currency"), "field-label"), code);
    }

    private GridPane grid(Looked file) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("column-grid");
        ColumnConstraints name = new ColumnConstraints();
        name.setPercentWidth(22);
        ColumnConstraints field = new ColumnConstraints();
        field.setPercentWidth(22);
        ColumnConstraints sure = new ColumnConstraints();
        sure.setPercentWidth(18);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setPercentWidth(38);
        grid.getColumnConstraints().setAll(name, field, sure, values);
        grid.addRow(0, head("ui.import.column"), head("ui.import.field"), head("ui.import.sure"), head("ui.import.values"));
        List<String> columns = file.columns();
        for (int i = 0; i < Math.min(MOST, columns.size()); i++) {
            String column = columns.get(i);
            Optional<Mapping.Match> match = file.report().map(IntakeReport::mapping).orElse(List.of()).stream()
                    .filter(one -> one.column().equals(column)).findFirst();
            grid.addRow(i + 1, Nodes.name(column, "column-name"), choice(file, column, match), sure(match), values(file, i));
        }
        return grid;
    }

    private static Label head(String key) {
        return Nodes.label(Say.it(key), "field-label");
    }

    private ComboBox<Field> choice(Looked file, String column, Optional<Mapping.Match> match) {
        ComboBox<Field> box = new ComboBox<>();
        box.getItems().add(Field.KEEP);
        box.getItems().addAll(Field.of(file.kind().orElse(FileKind.CATALOG)));
        box.setValue(match.map(Mapping.Match::field).orElseGet(() -> Optional.ofNullable(file.order().options().map().get(column))
                .flatMap(Field::of).orElse(Field.KEEP)));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Field field) {
                return field == null ? "" : name(field);
            }

            @Override
            public Field fromString(String text) {
                return Field.KEEP;
            }
        });
        box.setButtonCell(new FieldCell());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setUserData(column);
        Nodes.named(box, Say.it("ui.import.column.read-as", column, name(box.getValue())));
        box.valueProperty().subscribe((before, now) -> {
            if (now != null && before != null && before != now) {
                model.correct(column, now.code());
            }
        });
        choices.add(box);
        return box;
    }

    private static final class FieldCell extends ListCell<Field> {
        @Override
        protected void updateItem(Field field, boolean empty) {
            super.updateItem(field, empty);
            setText(empty || field == null ? "" : name(field));
        }
    }

    /// What a field is called; `keep` is no field.
    static String name(Field field) {
        String key = "ui.import.field." + field.code();
        return Words.current().has(key) ? Say.it(key) : field.code().replace('_', ' ');
    }

    private static Node sure(Optional<Mapping.Match> match) {
        if (match.isEmpty()) {
            return Nodes.name(Say.it("ui.import.kept"), "hint");
        }
        Mapping.Match found = match.get();
        boolean certain = found.confidence() >= SURE;
        Chip chip = new Chip(
                Say.it(certain ? "ui.import.certain" : "ui.import.guess", Math.round(found.confidence() * 100)),
                certain ? Chip.Tone.PLAIN : Chip.Tone.WARNING).with(certain ? Feather.CHECK : Feather.HELP_CIRCLE);
        return chip.explained(found.evidence());
    }

    private static Node values(Looked file, int at) {
        String values = file.rows().stream()
                .flatMap(row -> at < row.size() && !row.get(at).isBlank() ? Stream.of(row.get(at)) : Stream.empty())
                .distinct().limit(VALUES).collect(Collectors.joining(" · "));
        return Nodes.name(values.isEmpty() ? Say.it("ui.import.no-values") : values, "hint");
    }

    /// The pick-list of a column.
    Optional<ComboBox<Field>> choice(String column) {
        return choices.stream().filter(box -> column.equals(box.getUserData())).findFirst();
    }

    /// The column whose pick-list has the focus, or empty.
    String focused() {
        return choices.stream().filter(Node::isFocused).map(box -> String.valueOf(box.getUserData())).findFirst().orElse("");
    }
}
