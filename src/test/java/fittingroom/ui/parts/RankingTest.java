package fittingroom.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void theWholeNameComesBeforeItsStartBeforeAWordBeforeAnythingInside() {
        assertEquals(
                List.of("Shoes", "Shoes for rain", "Rain shoes", "Overshoes"),
                titles(ranking("shoes", 10, "Overshoes", "Rain shoes", "Shoes for rain", "Shoes", "Bags")));
    }

    @Test
    void ofEqualsTheHeavierComesFirstAndEachWordMustOccur() {
        Ranking<String> ranking = new Ranking<>("wo dr", 10);
        ranking.offer("Women > Dresses > Midi", 5, List.of("Midi", "Women > Dresses > Midi"));
        ranking.offer("Women > Dresses", 50, List.of("Dresses", "Women > Dresses"));
        ranking.offer("Women", 90, List.of("Women"));
        assertEquals(List.of("Women > Dresses", "Women > Dresses > Midi"), titles(ranking));
    }

    @Test
    void howManyFitIsTheTrueNumberHoweverFewAreShown() {
        Ranking<String> ranking = ranking("p", 40, IntStream.range(0, 1234).mapToObj(i -> "p" + i).toArray(String[]::new));
        Picker.Found<String> found = ranking.found(one -> new Picker.Choice<>(one, one, ""));
        assertEquals(1234, found.all());
        assertEquals(40, found.best().size());
        assertEquals("p0", found.best().getFirst().title());
        assertEquals(1235, found.after(new Picker.Choice<>("", "none", "")).all());
    }

    private static Ranking<String> ranking(String typed, int most, String... names) {
        Ranking<String> ranking = new Ranking<>(typed, most);
        for (String name : names) {
            ranking.offer(name, 0, List.of(name));
        }
        return ranking;
    }

    private static List<String> titles(Ranking<String> ranking) {
        return ranking.found(one -> new Picker.Choice<>(one, one, "")).best().stream().map(Picker.Choice::title).toList();
    }
}
