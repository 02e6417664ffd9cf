package fittingroom.learning;

import fittingroom.base.Problem;
import fittingroom.base.Severity;

/// What can be wrong with a model file. None of it is lost: the model can be learned again.
public enum LearningProblem implements Problem.Kind {
    /// Details: path.
    OTHER_VERSION(1, "learning.problem.version"),
    /// Details: path.
    OUT_OF_DATE(2, "learning.problem.date"),
    /// Details: path.
    BROKEN(3, "learning.problem.broken");

    private final int number;
    private final String wordsKey;

    LearningProblem(int number, String wordsKey) {
        this.number = number;
        this.wordsKey = wordsKey;
    }

    @Override
    public Tag tag() {
        return new Tag("FR-L-0" + number, Severity.WARNING, wordsKey);
    }
}
