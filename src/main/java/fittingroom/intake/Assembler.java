package fittingroom.intake;

/// Makes what a kind of file is about out of its rows, one after the other, and says of every row what became of it.
interface Assembler {

    /// Takes the present row, whose shape is sound.
    void row(RowReader rows);

    /// Hands over what is still held; called once, behind the last row.
    void finish();
}
