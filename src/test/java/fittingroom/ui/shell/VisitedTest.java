package fittingroom.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fittingroom.ui.parts.Place;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisitedTest {

    private static final Optional<Place> NOWHERE = Optional.empty();

    private final Visited visited = new Visited();

    @Test
    void backLeadsToWhereOneWasOnTheDeskBefore() {
        Optional<Place> boots = Optional.of(new Place.Catalogue("boots"));
        visited.arrived("catalogue", NOWHERE);
        visited.arrived("preview", boots);
        assertEquals(Optional.of(new Visited.Spot("catalogue", boots)), visited.step(-1, NOWHERE));
        assertEquals(Optional.of("preview"), visited.step(1, boots).map(Visited.Spot::desk));
        assertEquals(Optional.empty(), visited.step(1, NOWHERE));
    }

    @Test
    void aNewDeskForgetsWhatLayAhead() {
        visited.arrived("catalogue", NOWHERE);
        visited.arrived("preview", NOWHERE);
        visited.step(-1, NOWHERE);
        visited.arrived("impact", NOWHERE);
        assertEquals(Optional.empty(), visited.step(1, NOWHERE));
        assertEquals(Optional.of("catalogue"), visited.step(-1, NOWHERE).map(Visited.Spot::desk));
        assertEquals(Optional.empty(), visited.step(-1, NOWHERE));
    }
}
