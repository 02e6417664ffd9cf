package fittingroom.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class PaletteModelTest {

    private final List<String> opened = new ArrayList<>();
    private final PaletteModel model = new PaletteModel(
            List.of(
                    finder(Finding.Kind.PRODUCT, "Rain coat", "Rule book"),
                    finder(Finding.Kind.ACTION, "Hide", "Redo"),
                    finder(Finding.Kind.DESK, "Rules", "Preview"),
                    finder(Finding.Kind.RULE, "Bury rain wear"),
                    finder(Finding.Kind.SHOPPER, "rita")),
            Runnable::run, Runnable::run, bug -> {
                throw new IllegalStateException(bug);
            });

    @Test
    void bestFirstAndDesksBeforeTheRestAmongEquals() {
        assertEquals(List.of("Rules", "Rule book"), found("rule"));
    }

    @Test
    void signsNarrowIt() {
        assertEquals(List.of("Rules"), found(">ru"));
        assertEquals(List.of("Bury rain wear"), found("#rain"));
        assertEquals(List.of("rita"), found("@"));
        assertEquals(List.of("Rain coat", "Bury rain wear"), found("rain"));
    }

    @Test
    void whatWasOpenedLatelyComesFirst() {
        assertEquals("Rules", found("").getFirst());
        found("hide");
        model.open(model.found().value().list().getFirst());
        found("rita");
        model.open(model.found().value().list().getFirst());
        assertEquals(List.of("Hide", "rita"), opened);
        assertEquals(List.of("rita", "Hide", "Rules"), found("").subList(0, 3));
    }

    @Test
    void whatCannotBeDoneNowIsListedLast() {
        PaletteModel some = new PaletteModel(
                List.of(finder(Finding.Kind.ACTION, "Undo!", "Undo all")), Runnable::run, Runnable::run, bug -> {});
        some.type("undo");
        assertEquals(List.of("Undo all", "Undo!"), some.found().value().list().stream().map(Finding::title).toList());
    }

    private List<String> found(String typed) {
        model.type(typed);
        return model.found().value().list().stream().map(Finding::title).toList();
    }

    /// A title that ends in `!` cannot be opened now.
    private Finder finder(Finding.Kind kind, String... titles) {
        return new Finder() {
            @Override
            public Finding.Kind kind() {
                return kind;
            }

            @Override
            public List<Finding> find(Fuzzy typed, int most) {
                return Stream.of(titles).filter(title -> typed.score(title) > 0).map(title -> new Finding(
                        kind + title, kind, title, "", "", Feather.CIRCLE, !title.endsWith("!"), typed.score(title),
                        () -> opened.add(title))).toList();
            }
        };
    }
}
