package fittingroom.health;

import java.util.Optional;

/// One question to the data, the model or the rules. It mends nothing and knows no other check.
interface HealthCheck {

    HealthProblem kind();

    /// Whether the question makes sense here: a shop without a log has no gaps in it.
    boolean asks(Subject subject);

    /// What is wrong; empty where all is well.
    Optional<Finding> look(Subject subject);
}
