package fittingroom.trials;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// One kind of thing that a seeded shop sells, and the theme it is worn in. It is vocabulary, not a product.
///
/// @param theme a side of life and a wearer, from 0
/// @param euros middle price of the middle tier
record Cut(
        int theme, String noun, String category, List<String> materials, int euros, String occasion, String season,
        int formality, String gender) {

    static final List<Cut> ALL = all();
    /// The places in [#ALL] of each theme's cuts.
    static final List<List<Integer>> THEMES = themes();

    boolean isJewel() {
        return category.startsWith("Jewellery");
    }

    boolean isClothing() {
        return !isJewel() && !category.startsWith("Bags") && !category.startsWith("Accessories")
                && !category.contains("Shoes") && !category.contains("Footwear") && !category.contains("ackpack")
                && !category.startsWith("Gifts");
    }

    private static List<Cut> all() {
        List<Cut> cuts = new ArrayList<>();
        theme(cuts, "evening", "all", 4, "women",
                "Evening dress|Women > Dresses > Evening dresses|Satin,Velvet,Silk|240",
                "Clutch|Bags > Clutches|Satin,Velvet,Suede|75", "Heeled sandals|Women > Shoes > Heels|Leather,Satin|140",
                "Drop earrings|Jewellery > Earrings|Pearl,Crystal,Silver|60",
                "Stole|Accessories > Scarves|Silk,Chiffon|80", "Cocktail dress|Women > Dresses > Cocktail dresses|Crêpe,Silk,Lace|160");
        theme(cuts, "evening", "all", 4, "men",
                "Dinner jacket|Men > Tailoring > Jackets|Wool,Velvet|340", "Dress shirt|Men > Shirts|Cotton,Poplin|90",
                "Bow tie|Accessories > Ties|Silk,Velvet|45", "Oxford shoes|Men > Shoes > Dress shoes|Leather,Suede|190",
                "Cufflinks|Jewellery > Cufflinks|Silver,Onyx|65");
        theme(cuts, "office", "all", 3, "women",
                "Blazer|Women > Tailoring > Blazers|Wool,Linen,Crêpe|170", "Blouse|Women > Blouses & shirts|Silk,Viscose,Cotton|80",
                "Tailored trousers|Women > Tailoring > Trousers|Wool,Crêpe|110", "Court shoes|Women > Shoes > Heels|Leather,Suede|120",
                "Work bag|Bags > Work bags|Leather,Canvas|180", "Pencil skirt|Women > Tailoring > Skirts|Wool,Crêpe|85");
        theme(cuts, "office", "all", 3, "men",
                "Suit|Men > Tailoring > Suits|Wool,Flannel|420", "Shirt|Men > Shirts|Cotton,Poplin,Oxford|65",
                "Tie|Accessories > Ties|Silk,Wool|50", "Brogues|Men > Shoes > Dress shoes|Leather,Suede|170",
                "Briefcase|Bags > Work bags|Leather,Canvas|220");
        theme(cuts, "everyday", "all", 1, "women",
                "Jeans|Women > Denim|Denim|80", "T-shirt|Women > Tops & T-shirts|Cotton,Jersey|22",
                "Cardigan|Women > Knitwear > Cardigans|Wool,Cotton,Cashmere|90", "Trainers|Women > Shoes > Trainers|Leather,Canvas|85",
                "Tote|Bags > Totes|Canvas,Leather|60", "Day dress|Women > Dresses > Day dresses|Cotton,Linen,Viscose|85");
        theme(cuts, "everyday", "all", 1, "men",
                "Jeans|Men > Denim|Denim|85", "T-shirt|Men > T-shirts & polos|Cotton,Jersey|22",
                "Sweatshirt|Men > T-shirts & polos|Cotton,Jersey|55", "Trainers|Men > Shoes > Trainers|Leather,Canvas|90",
                "Cap|Accessories > Hats|Cotton,Wool|25");
        theme(cuts, "winter days", "winter", 2, "women",
                "Coat|Women > Coats & jackets > Coats|Wool,Cashmere|280", "Jumper|Women > Knitwear > Jumpers|Wool,Cashmere,Mohair|120",
                "Boots|Women > Shoes > Boots|Leather,Suede|180", "Scarf|Accessories > Scarves|Cashmere,Wool|70",
                "Gloves|Accessories > Gloves|Leather,Wool|50");
        theme(cuts, "hiking", "all", 0, "unisex",
                "Trail backpack|Outdoor > Backpacks|Ripstop,Nylon|130", "Hiking boots|Outdoor > Footwear|Nubuck,Leather|170",
                "Shell jacket|Outdoor > Jackets|Nylon,Softshell|210", "Trekking trousers|Outdoor > Trousers|Nylon,Cotton|90",
                "Fleece jacket|Outdoor > Jackets|Fleece|85", "Base layer|Outdoor > Base layers|Merino|65");
        theme(cuts, "skiing", "winter", 0, "unisex",
                "Ski jacket|Outdoor > Ski|Polyester,Nylon|270", "Ski trousers|Outdoor > Ski|Polyester,Nylon|180",
                "Ski gloves|Outdoor > Ski|Leather,Wool|70", "Beanie|Accessories > Hats|Wool,Fleece|25");
        theme(cuts, "running", "all", 0, "women",
                "Running tights|Sport > Running|Polyester,Nylon|60", "Running shoes|Sport > Footwear|Mesh|120",
                "Sports bra|Sport > Training|Nylon|45", "Running jacket|Sport > Running|Nylon|85", "Training top|Sport > Training|Polyester|35");
        theme(cuts, "the beach", "summer", 0, "women",
                "Swimsuit|Women > Beach > Swimwear|Nylon|75", "Sarong|Women > Beach > Cover-ups|Silk,Cotton|40",
                "Straw hat|Accessories > Hats|Straw,Raffia|50", "Sandals|Women > Shoes > Sandals|Leather,Cork|60",
                "Sunglasses|Accessories > Sunglasses|Acetate,Metal|85", "Sundress|Women > Dresses > Summer dresses|Cotton,Linen|75");
        theme(cuts, "the beach", "summer", 0, "men",
                "Swim shorts|Men > Beach|Polyester|50", "Linen shirt|Men > Shirts|Linen|75",
                "Flip-flops|Men > Shoes > Sandals|Rubber,Leather|30", "Beach towel|Gifts > Beach|Cotton|35");
        theme(cuts, "sleep", "all", 0, "women",
                "Pyjamas|Women > Nightwear|Satin,Cotton,Silk|75", "Robe|Women > Nightwear|Silk,Waffle|95",
                "Bed socks|Women > Nightwear|Cashmere,Wool|28", "Nightshirt|Women > Nightwear|Cotton|45");
        theme(cuts, "play", "all", 0, "kids",
                "Kids' T-shirt|Kids > Tops|Cotton,Jersey|15", "Kids' trousers|Kids > Trousers|Cotton,Corduroy|28",
                "Kids' jacket|Kids > Outdoor|Nylon,Fleece|48", "Kids' trainers|Kids > Shoes|Canvas,Mesh|38",
                "Kids' backpack|Kids > Accessories|Canvas,Nylon|35");
        return List.copyOf(cuts);
    }

    private static void theme(
            List<Cut> cuts, String occasion, String season, int formality, String gender, String... lines) {
        int theme = cuts.isEmpty() ? 0 : cuts.getLast().theme() + 1;
        for (String line : lines) {
            String[] field = line.split("\\|", -1);
            cuts.add(new Cut(
                    theme, field[0], field[1], List.of(field[2].split(",", -1)), Integer.parseInt(field[3]), occasion,
                    season, formality, gender));
        }
    }

    private static List<List<Integer>> themes() {
        return IntStream.rangeClosed(0, ALL.getLast().theme())
                .mapToObj(theme -> IntStream.range(0, ALL.size()).filter(i -> ALL.get(i).theme() == theme).boxed().toList())
                .toList();
    }
}
