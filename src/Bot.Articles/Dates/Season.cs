namespace Bot.Articles.Dates;

/// <summary>The numbers are those of EDTF's seasons. Winter is the one that begins in December of its year.</summary>
public enum Season
{
    Spring = 21,
    Summer = 22,
    Autumn = 23,
    Winter = 24,
}
