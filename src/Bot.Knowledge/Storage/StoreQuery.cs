using LiteDB;

namespace Bot.Knowledge.Storage;

/// <summary>Queries with parameters. LiteDB compiles every other text anew, which takes far longer than the query, and keeps it.</summary>
internal static class StoreQuery
{
    /// <param name="field">Written out, since it becomes part of the text; so also below.</param>
    /// <param name="value">What it is compared with.</param>
    public static BsonExpression Equal(string field, BsonValue value) => BsonExpression.Create($"{field} = @0", value);

    /// <summary>Both ends belong to it.</summary>
    public static BsonExpression Between(string field, BsonValue first, BsonValue last) =>
        BsonExpression.Create($"{field} BETWEEN @0 AND @1", first, last);
}
