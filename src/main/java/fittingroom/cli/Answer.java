package fittingroom.cli;

import fittingroom.base.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// What a command has to say: an exit code, an object for scripts and lines for people. It says the same thing
/// twice, never two things.
///
/// @param exit 0 done, 1 done but the answer is "no", 2 wrong use or not done
record Answer(int exit, Map<String, Object> json, List<String> lines) {

    static final int DONE = 0;
    static final int NO = 1;
    static final int WRONG_USE = 2;

    private static final ObjectWriter JSON = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();

    static Answer done(Map<String, Object> json, List<String> lines) {
        return new Answer(DONE, json, lines);
    }

    static Answer refused(int exit, List<Problem> problems) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("problems", problems.stream().map(Answer::describe).toList());
        return new Answer(exit, json, problems.stream().map(one -> one.code() + " " + one.message()).toList());
    }

    static Map<String, Object> describe(Problem problem) {
        return Map.of("code", problem.code(), "message", problem.message());
    }

    int print(Console console, boolean asJson) {
        if (asJson) {
            console.out().println(JSON.writeValueAsString(json));
        } else {
            lines.forEach(exit == WRONG_USE ? console.err()::println : console.out()::println);
        }
        console.out().flush();
        console.err().flush();
        return exit;
    }
}
