package fittingroom.coherence;

/// A check that counts for less where two need not be used at once. It finds what the check finds.
record Milder(Check check, float share) implements Check {

    @Override
    public float force(Coded a, Coded b) {
        return share * check.force(a, b);
    }

    @Override
    public Clash clash(Coded a, Coded b) {
        Clash clash = check.clash(a, b);
        return new Clash(clash.code(), share * clash.severity(), clash.confidence(), clash.words());
    }
}
