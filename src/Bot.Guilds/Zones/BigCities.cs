namespace Bot.Guilds.Zones;

/// <summary>What the time zone database leaves out: which of its cities are the best known, and large cities that it does not name.</summary>
internal static class BigCities
{
    /// <summary>Offered first.</summary>
    private static readonly string[] BestKnown =
    [
        "Europe/London", "America/New_York", "America/Chicago", "America/Los_Angeles", "Europe/Paris", "Europe/Berlin", "Asia/Kolkata",
        "Asia/Tokyo", "Australia/Sydney", "America/Sao_Paulo", "America/Toronto", "America/Denver", "Europe/Madrid", "Europe/Rome",
        "Europe/Amsterdam", "Europe/Istanbul", "Asia/Shanghai", "Asia/Singapore", "Asia/Manila", "Asia/Jakarta", "Africa/Cairo",
        "Africa/Lagos", "Africa/Johannesburg", "Africa/Nairobi", "Asia/Dubai", "America/Mexico_City", "America/Argentina/Buenos_Aires",
        "America/Bogota", "America/Vancouver", "America/Phoenix", "Europe/Dublin", "Europe/Lisbon", "Europe/Brussels", "Europe/Zurich",
        "Europe/Vienna", "Europe/Warsaw", "Europe/Prague", "Europe/Stockholm", "Europe/Oslo", "Europe/Copenhagen", "Europe/Helsinki",
        "Europe/Athens", "Europe/Bucharest", "Europe/Budapest", "Europe/Kyiv", "Europe/Moscow", "Asia/Jerusalem", "Asia/Riyadh",
        "Asia/Karachi", "Asia/Dhaka", "Asia/Bangkok", "Asia/Ho_Chi_Minh", "Asia/Hong_Kong", "Asia/Taipei", "Asia/Seoul",
        "Australia/Perth", "Australia/Brisbane", "Australia/Melbourne", "Pacific/Auckland", "America/Anchorage", "Pacific/Honolulu",
        "America/Halifax", "America/Lima", "America/Santiago", "America/Caracas", "Africa/Casablanca", "Africa/Algiers", "Asia/Tehran",
    ];

    private static readonly Dictionary<string, int> Ranks =
        BestKnown.Select((zone, rank) => (zone, rank)).ToDictionary(pair => pair.zone, pair => pair.rank, StringComparer.Ordinal);

    public static readonly IReadOnlyList<(string Name, string Zone)> All =
    [
        .. In("America/New_York", "Boston", "Washington", "Philadelphia", "Atlanta", "Miami", "Orlando", "Pittsburgh", "Charlotte"),
        .. In("America/Chicago", "Dallas", "Houston", "Austin", "San Antonio", "New Orleans", "Minneapolis", "Nashville", "St Louis", "Kansas City"),
        .. In("America/Denver", "Salt Lake City", "Albuquerque"),
        .. In("America/Los_Angeles", "San Francisco", "San Diego", "Seattle", "Portland", "Las Vegas", "Sacramento"),
        .. In("America/Toronto", "Ottawa", "Quebec"),
        .. In("America/Edmonton", "Calgary"),
        .. In("America/Sao_Paulo", "Rio de Janeiro", "Brasilia", "Belo Horizonte", "Porto Alegre", "Curitiba"),
        .. In("America/Bahia", "Salvador"),
        .. In("America/Mexico_City", "Guadalajara", "Puebla"),
        .. In("America/Bogota", "Medellin", "Cali"),
        .. In("Europe/London", "Manchester", "Birmingham", "Edinburgh", "Glasgow", "Liverpool", "Leeds", "Cardiff", "England", "Scotland", "Wales"),
        .. In("Europe/Paris", "Lyon", "Marseille", "Toulouse", "Nice", "Bordeaux", "Lille"),
        .. In("Europe/Berlin", "Hamburg", "Munich", "München", "Cologne", "Köln", "Frankfurt", "Stuttgart", "Leipzig"),
        .. In("Europe/Madrid", "Barcelona", "Valencia", "Seville"),
        .. In("Europe/Rome", "Milan", "Milano", "Naples", "Turin", "Florence", "Venice"),
        .. In("Europe/Zurich", "Geneva", "Bern", "Basel"),
        .. In("Europe/Amsterdam", "Rotterdam", "The Hague", "Utrecht"),
        .. In("Europe/Lisbon", "Porto"),
        .. In("Europe/Warsaw", "Krakow"),
        .. In("Europe/Stockholm", "Gothenburg"),
        .. In("Europe/Moscow", "Saint Petersburg", "St Petersburg"),
        .. In("Europe/Istanbul", "Ankara", "Izmir"),
        .. In("Asia/Dubai", "Abu Dhabi"),
        .. In("Asia/Riyadh", "Jeddah", "Mecca", "Medina"),
        .. In("Asia/Kolkata", "Mumbai", "Bombay", "Delhi", "New Delhi", "Bangalore", "Bengaluru", "Chennai", "Madras", "Hyderabad", "Pune", "Ahmedabad"),
        .. In("Asia/Karachi", "Lahore", "Islamabad"),
        .. In("Asia/Dhaka", "Chittagong"),
        .. In("Asia/Ho_Chi_Minh", "Hanoi"),
        .. In("Asia/Shanghai", "Beijing", "Peking", "Guangzhou", "Shenzhen", "Chengdu", "Wuhan"),
        .. In("Asia/Tokyo", "Osaka", "Kyoto", "Yokohama", "Sapporo", "Fukuoka"),
        .. In("Asia/Seoul", "Busan"),
        .. In("Asia/Manila", "Quezon City", "Cebu", "Davao"),
        .. In("Africa/Johannesburg", "Cape Town", "Durban", "Pretoria"),
        .. In("Africa/Lagos", "Abuja", "Kano"),
        .. In("Africa/Cairo", "Alexandria"),
        .. In("Africa/Casablanca", "Rabat", "Marrakesh"),
        .. In("Pacific/Auckland", "Wellington", "Christchurch"),
    ];

    /// <summary>Lower is better known; all others are equal, and last.</summary>
    public static int Rank(string zone) => Ranks.GetValueOrDefault(zone, BestKnown.Length);

    private static IEnumerable<(string Name, string Zone)> In(string zone, params string[] names) => names.Select(name => (name, zone));
}
