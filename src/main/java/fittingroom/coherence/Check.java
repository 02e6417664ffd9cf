package fittingroom.coherence;

/// One question asked of two products. It knows nothing of the other checks, and says nothing where it knows nothing.
interface Check {

    /// How much it jars, 0 to below 1: severity times confidence. Called in hot loops, so it allocates nothing.
    float force(Coded a, Coded b);

    /// The same for people, where the force is above 0.
    Clash clash(Coded a, Coded b);
}
